import { PageArgs } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

import { Chain } from './chain-link.entity';

@ArgsType()
export class SubordinatesArgs extends PageArgs {
  @Field(() => Chain, { defaultValue: Chain.PROFESSIONAL, description: 'The chain to look at.' })
  chain: Chain;
}
