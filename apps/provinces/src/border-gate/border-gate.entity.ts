import { KeptDated, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { NeighbouringCountry } from '../country/neighbour';
import { BorderGateClass, BorderGateKind, BorderGateTraffic } from './gate-kinds';

@Directive('@key(fields: "id on")')
@ObjectType({
  description:
    'A border gate, or another place at which the land border is crossed, seen as it was on the day `on`. Outside the time its versions are known for, the nearest one is given.',
})
@Entity()
export class BorderGate extends KeptDated {
  @Field(() => UUID, { description: 'Identity of the border gate, for good.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LocalDate, { description: 'The day on which the border gate is seen.' })
  on: string;

  @Field(() => NeighbouringCountry, { description: 'The country beyond it.' })
  @Column('text')
  country: NeighbouringCountry;

  @Column('uuid')
  provinceId: string;

  @Field(() => BorderGateTraffic, {
    nullable: true,
    description: 'What passes through it; null when not known.',
  })
  @Column('text', { nullable: true })
  traffic: BorderGateTraffic | null;

  @Field(() => String, { description: 'Name on our side on that day, in Vietnamese.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of its counterpart beyond the border on that day, as Vietnamese texts write it; null when not known.',
  })
  nameBeyond: string | null;

  @Field(() => BorderGateKind, {
    description: 'Whether it is a gate on that day, or an opening or way without a class.',
  })
  kind: BorderGateKind;

  @Field(() => BorderGateClass, {
    nullable: true,
    description: 'Class on our side on that day; null when it is not known, and of what is no gate.',
  })
  class: BorderGateClass | null;

  @Field(() => BorderGateClass, {
    nullable: true,
    description:
      'Class that the neighbour gives its counterpart on that day; null when it is not known or it has none.',
  })
  classBeyond: BorderGateClass | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where its name and class on that day are taken from; null when not recorded.',
  })
  source: string | null;

  @Field(() => Boolean, {
    description:
      'Whether its name and class on that day were read in a published text; false: in a secondary source, or not at all.',
  })
  verified: boolean;
}
