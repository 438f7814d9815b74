import type { Reference } from '@bien-cuong/subgraph';

import type { ReviewService } from './review.service';

export function reviewReference(reviews: ReviewService): Reference {
  const read = (keys: readonly { id: string }[]) => reviews.byId(keys.map(({ id }) => id));
  return { type: 'Review', read };
}
