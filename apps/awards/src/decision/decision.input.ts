import { PageArgs } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the number of the decision.' })
  search?: string | null;
}
