import { connectionType } from '@bien-cuong/subgraph';

import { Movement } from './movement.entity';

export const MovementConnection = connectionType(Movement, 'Movement');
