import { Field, ObjectType } from 'type-graphql';

import { LocalDate, UUID } from './scalars';

/** The key of a dated entity that another subgraph owns and describes: the same thing as of a day. */
@ObjectType()
export abstract class BorrowedDated {
  @Field(() => UUID)
  id: string;

  @Field(() => LocalDate)
  on: string;
}
