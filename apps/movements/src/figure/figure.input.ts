import type { Edtf } from '@bien-cuong/domain';
import { EDTF, pageArgs } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

import { FigureStatus } from './figure-status';

@ArgsType()
export class FiguresArgs {
  @Field(() => EDTF, {
    nullable: true,
    description: 'Only figures whose `period`, the time they speak of, lies wholly within this one.',
  })
  period?: Edtf | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only figures of the indicator with this code; NOT_FOUND when there is none.',
  })
  indicator?: string | null;

  @Field(() => FigureStatus, { nullable: true, description: 'Only figures in this status.' })
  status?: FigureStatus | null;
}

@ArgsType()
export class FiguresPageArgs extends pageArgs(FiguresArgs) {}
