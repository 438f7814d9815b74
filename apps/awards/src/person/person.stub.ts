import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Borrowed from personnel, which describes it. */
@Directive('@key(fields: "id on", resolvable: false)')
@ObjectType()
export class Person {
  @Field(() => UUID)
  id: string;

  @Field(() => LocalDate)
  on: string;
}
