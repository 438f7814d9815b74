import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Borrowed from provinces, which describes it. */
@Directive('@key(fields: "id on")')
@ObjectType()
export class Province {
  @Field(() => UUID)
  id: string;

  @Field(() => LocalDate)
  on: string;
}
