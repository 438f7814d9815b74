import { EdtfColumns } from '@bien-cuong/database';
import { Qualifier } from '@bien-cuong/domain';
import { EDTF, registerQualifier, UUID } from '@bien-cuong/subgraph';
import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { FigureStatus } from './figure-status';

registerQualifier();

@ObjectType({
  description:
    'What a province counted against an indicator in a period: a claim with its source, on its way to approval.',
})
@Entity()
export class Figure {
  @Field(() => UUID, { description: 'Identity of the figure.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  provinceId: string;

  @Column('uuid')
  indicatorId: string;

  @Column('uuid', { nullable: true })
  movementId: string | null;

  @Field(() => Float, { description: 'The number.' })
  @Column('numeric')
  value: number;

  @Field(() => Qualifier, { description: 'How the source qualified the number.' })
  @Column('text')
  qualifier: Qualifier;

  @Field(() => EDTF, { description: 'The time it speaks of.' })
  @Column(() => EdtfColumns)
  period: EdtfColumns;

  @Field(() => Boolean, {
    description:
      'Whether it counts a period of several years as a whole; such a figure is never added to yearly ones.',
  })
  @Column('boolean')
  cumulative: boolean;

  @Field(() => FigureStatus, { description: 'How far it is on its way to approval.' })
  @Column('text')
  status: FigureStatus;

  @Field(() => String, { nullable: true, description: 'Why it was returned; null unless it was.' })
  @Column('text', { nullable: true })
  returnReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is taken from; null when that is not known.',
  })
  @Column('text', { nullable: true })
  source: string | null;

  @Field(() => Boolean, { description: 'Whether it was read in a source; false: from memory, not verified.' })
  @Column('boolean')
  verified: boolean;

  @Field(() => Boolean, { description: 'Whether headquarters accepted it among contradicting claims.' })
  @Column('boolean')
  accepted: boolean;
}
