import { BorrowedDated, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Owned by provinces, which describes it. */
@Directive('@key(fields: "id on")')
@ObjectType()
export class Province extends BorrowedDated {
  @Field(() => [UUID], {
    nullable: true,
    description:
      'The identities of the units that belonged to it on that day, and of who served in them, for subgraphs that keep something of these.',
  })
  unitsAndStaff: string[] | null;
}
