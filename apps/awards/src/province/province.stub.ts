import { BorrowedDated, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Owned by provinces, which describes it. */
@Directive('@key(fields: "id on")')
@ObjectType()
export class Province extends BorrowedDated {
  @Directive('@external')
  @Field(() => [UUID], { nullable: true })
  unitsAndStaff?: string[] | null;
}
