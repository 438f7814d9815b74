import type { Edtf } from '@bien-cuong/domain';
import { EDTF, pageArgs } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

import { ReviewKind } from './review-enums';

@ArgsType()
export class ProvinceReviewsArgs {
  @Field(() => EDTF, {
    nullable: true,
    description:
      'Only reviews whose `period`, the time that was reviewed, lies wholly within this one; not the day on which they were held.',
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

@ArgsType()
export class ProvinceReviewsPageArgs extends pageArgs(ProvinceReviewsArgs) {}

@ArgsType()
export class ReviewsPageArgs extends pageArgs(ReviewsArgs) {}
