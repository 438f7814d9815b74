import { connectionType } from '@bien-cuong/subgraph';

import { Review } from './review.entity';

export const ReviewConnection = connectionType(Review, 'Review');
