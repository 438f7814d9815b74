import { connectionType } from '@bien-cuong/subgraph';

import { Unit } from './unit.entity';

export const UnitConnection = connectionType(Unit, 'Unit');
