import { connectionType } from '@bien-cuong/subgraph';

import { Award } from './award.entity';

export const AwardConnection = connectionType(Award, 'Award');
