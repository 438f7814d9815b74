import { MAX_PAGE } from '@bien-cuong/database';
import type { Edtf } from '@bien-cuong/domain';
import { EDTF } from '@bien-cuong/subgraph';
import { ArgsType, Field, Int } from 'type-graphql';

import { FigureStatus } from './figure-status';

@ArgsType()
export class FiguresArgs {
  @Field(() => EDTF, {
    nullable: true,
    description: 'Only figures whose period lies wholly within this one.',
  })
  period?: Edtf | null;

  @Field(() => String, { nullable: true, description: 'Only figures of the indicator with this code.' })
  indicator?: string | null;

  @Field(() => FigureStatus, { nullable: true, description: 'Only figures in this status.' })
  status?: FigureStatus | null;

  @Field(() => Int, {
    defaultValue: MAX_PAGE,
    description: `How many to give at the most, from 1 to ${MAX_PAGE}.`,
  })
  first: number;
}
