import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

import { LocalDate } from './scalars';

/** Columns and fields of a fact that is valid for an interval. */
@ObjectType()
export abstract class Dated {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it held; null when that is not known.',
  })
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it no longer held; null when it still holds or the end is not known.',
  })
  @Column('date', { nullable: true })
  validTo: string | null;
}
