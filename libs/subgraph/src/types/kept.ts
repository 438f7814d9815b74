import { Field, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

import { Claim } from './claim';
import { Dated } from './dated';
import { LocalDate, UUID } from './scalars';

/** Several decorators of a property as one. */
const both =
  (field: PropertyDecorator, column: PropertyDecorator): PropertyDecorator =>
  (target, property) => {
    field(target, property);
    column(target, property);
  };

const Version = both(
  Field(() => Int, { description: 'Grows with each change; who changes it says which one was seen.' }),
  Column('int', { default: 1 }),
);

const RetiredOn = both(
  Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it was retired, so that lists leave it out; null while it is kept.',
  }),
  Column('date', { nullable: true }),
);

const RetirementReason = both(
  Field(() => String, { nullable: true, description: 'Why it was retired; null while it is kept.' }),
  Column('text', { nullable: true }),
);

/** Columns and fields of a record that people keep: it is never deleted, but retired. */
@ObjectType()
export abstract class Kept {
  @Version
  version: number;

  @RetiredOn
  retiredOn: string | null;

  @RetirementReason
  retirementReason: string | null;
}

/** The same of a claim. */
@ObjectType()
export abstract class KeptClaim extends Claim {
  @Version
  version: number;

  @RetiredOn
  retiredOn: string | null;

  @RetirementReason
  retirementReason: string | null;
}

/** The same of a fact that is valid for an interval. */
@ObjectType()
export abstract class KeptDated extends Dated {
  @Version
  version: number;

  @RetiredOn
  retiredOn: string | null;

  @RetirementReason
  retirementReason: string | null;
}

/** Columns and fields of an ordered item of a record; one that is left out is retired. */
@ObjectType()
export abstract class KeptItem {
  @Field(() => UUID, { description: 'Identity of this item of its record.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  position: number;

  @Column('date', { nullable: true })
  retiredOn: string | null;
}

/** Columns and fields of one interval of what changes with time of a record. */
@ObjectType()
export abstract class KeptInterval extends Dated {
  @Field(() => UUID, { description: 'Identity of this interval.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this entry was corrected; null when it never was.',
  })
  @Column('text', { nullable: true })
  correctionReason: string | null;
}

/** A record as it is first entered. */
export type Entered<Row> = Omit<Row, keyof Kept>;
