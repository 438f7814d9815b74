import type { Edtf } from '@bien-cuong/domain';
import { EDTF } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

import { FirstArgs } from '../movement/movement.input';
import { ReviewKind } from './review-enums';

@ArgsType()
export class ProvinceReviewsArgs extends FirstArgs {
  @Field(() => EDTF, {
    nullable: true,
    description: 'Only reviews whose period lies wholly within this one.',
  })
  period?: Edtf | null;
}

@ArgsType()
export class ReviewsArgs extends ProvinceReviewsArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only pilots (true) or only the other reviews (false).',
  })
  pilot?: boolean | null;

  @Field(() => ReviewKind, { nullable: true, description: 'Only reviews of this kind.' })
  kind?: ReviewKind | null;
}
