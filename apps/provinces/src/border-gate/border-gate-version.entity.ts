import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { SourcedInterval } from '../sourced/sourced-interval';
import { BorderGateClass, BorderGateKind } from './gate-kinds';

@ObjectType({ description: 'What a border gate is called and which class it has, from one day to another.' })
@Entity()
export class BorderGateVersion extends SourcedInterval {
  @Column('uuid')
  borderGateId: string;

  @Field(() => String, { description: 'Name on our side, in Vietnamese.' })
  @Column('text')
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of its counterpart beyond the border, as Vietnamese texts write it; null when not known.',
  })
  @Column('text', { nullable: true })
  nameBeyond: string | null;

  @Field(() => BorderGateKind, { description: 'Whether it is a gate, or an opening or way without a class.' })
  @Column('text')
  kind: BorderGateKind;

  @Field(() => BorderGateClass, {
    nullable: true,
    description: 'Class on our side; null when it is not known, and of what is no gate.',
  })
  @Column('text', { nullable: true })
  class: BorderGateClass | null;

  @Field(() => BorderGateClass, {
    nullable: true,
    description: 'Class that the neighbour gives its counterpart; null when it is not known or it has none.',
  })
  @Column('text', { nullable: true })
  classBeyond: BorderGateClass | null;
}
