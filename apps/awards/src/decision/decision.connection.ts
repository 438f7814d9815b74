import { connectionType } from '@bien-cuong/subgraph';

import { Decision } from './decision.entity';

export const DecisionConnection = connectionType(Decision, 'Decision');
