import { byId, isSynthetic, type Synthesis } from '../synthesis';
import { figureSteps } from './figures';
import { movementSteps } from './movements';
import { reviewSteps } from './reviews';
import { twinningSteps } from './twinnings';

export const movements: Synthesis = {
  prepare: [],
  tables: {
    ...byId('movement'),
    movement_alias: isSynthetic('movement_id'),
    ...byId(
      'participation',
      'indicator',
      'indicator_version',
      'figure',
      'review',
      'achievement',
      'limitation',
      'directive',
      'direction',
      'twinning',
      'twinning_party',
      'twinning_commitment',
    ),
  },
  steps: [...movementSteps, ...figureSteps, ...reviewSteps, ...twinningSteps],
};
