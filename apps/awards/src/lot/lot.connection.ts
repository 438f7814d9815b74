import { connectionType } from '@bien-cuong/subgraph';

import { AwardLot } from './award-lot.entity';

export const AwardLotConnection = connectionType(AwardLot, 'AwardLot');
