import { UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Owned by movements, which describes it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Review {
  @Field(() => UUID)
  id: string;
}
