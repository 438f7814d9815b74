import { EdtfColumns } from '@bien-cuong/database';
import { EDTF, KeptClaim, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { FigureStatus } from './figure-status';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'What a province counted against an indicator in a period: a claim with its source, on its way to approval.',
})
@Entity()
export class Figure extends KeptClaim {
  @Field(() => UUID, { description: 'Identity of the figure.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  provinceId: string;

  @Column('uuid')
  indicatorId: string;

  @Column('uuid', { nullable: true })
  movementId: string | null;

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

  /** The account that entered it. */
  @Column('text', { nullable: true })
  enteredBy: string | null;

  /** The account that submitted it. */
  @Column('text', { nullable: true })
  submittedBy: string | null;

  /** The account that approved or returned it. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was accepted among contradicting claims; null unless it was and the reason is known.',
  })
  @Column('text', { nullable: true })
  acceptanceReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is taken from; null when that is not known.',
  })
  @Column('text', { nullable: true })
  source: string | null;

  /** The cell of a collection round that it came of. */
  @Column('uuid', { nullable: true })
  formCellId?: string | null;
}
