import { Qualifier } from '@bien-cuong/domain';
import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { CellWarning } from './cell-warning';
import { FormStatus } from './round-status';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What one province answers in a collection round, on its way to approval.' })
@Entity()
export class RoundForm {
  @Field(() => UUID, { description: 'Identity of the form.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  roundId: string;

  @Column('uuid')
  provinceId: string;

  @Field(() => FormStatus, { description: 'How far it is on its way to approval.' })
  @Column('text')
  status: FormStatus;

  @Column('boolean')
  twoPersons: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The later last day of this province; null: that of the round.',
  })
  @Column('date', { nullable: true })
  extendedUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Why it has a later last day; null unless it has.' })
  @Column('text', { nullable: true })
  extensionReason: string | null;

  @Field(() => LocalDate, { description: 'The last day on which it is submitted in time.' })
  dueOn: string;

  @Directive('@cacheControl(maxAge: 60)')
  @Field(() => Boolean, {
    description: 'Whether it was submitted after its last day, or is not submitted and that day is over.',
  })
  late: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was returned; null unless it was.' })
  @Column('text', { nullable: true })
  returnReason: string | null;

  /** The account that submitted it. */
  @Column('text', { nullable: true })
  submittedBy: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it was submitted; null while it is not.',
  })
  @Column('date', { nullable: true })
  submittedOn: string | null;

  /** The account that approved or returned it. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Field(() => Int, { description: 'Grows with each change; who changes it says which one was seen.' })
  @Column('int', { default: 1 })
  version: number;

  @Directive('@cacheControl(maxAge: 0)')
  @Directive('@listSize(assumedSize: 10)')
  @Field(() => [CellWarning], { description: 'What is unusual about its values.' })
  warnings: CellWarning[];
}

@ObjectType({ description: 'The answer to one question of a form.' })
@Entity()
export class FormCell {
  @Field(() => UUID, { description: 'Identity of the cell.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  formId: string;

  @Column('uuid')
  indicatorId: string;

  @Column('integer')
  position: number;

  @Field(() => Boolean, { description: 'Whether the form is not submitted without it.' })
  @Column('boolean')
  required: boolean;

  @Field(() => Float, { nullable: true, description: 'What was counted; null while nothing is entered.' })
  @Column('numeric', { nullable: true })
  value: number | null;

  @Field(() => Qualifier, { description: 'How the number is qualified.' })
  @Column('text')
  qualifier: Qualifier;

  @Field(() => String, { nullable: true, description: 'What the province says about it; null when nothing.' })
  @Column('text', { nullable: true })
  comment: string | null;

  @Field(() => Boolean, { description: 'Whether headquarters wants to come back to it.' })
  @Column('boolean', { default: false })
  flagged: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was returned; null unless it was.' })
  @Column('text', { nullable: true })
  returnReason: string | null;

  /** The account that changed it last. */
  @Column('text', { nullable: true })
  changedBy: string | null;

  @Column('timestamptz', { nullable: true })
  changedAt: string | null;

  @Field(() => Int, { description: 'Grows with each change; who saves it says which one was seen.' })
  @Column('int', { default: 1 })
  version: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The approved figure of the province for the period of the same length before; null when there is none.',
  })
  previous: number | null;
}
