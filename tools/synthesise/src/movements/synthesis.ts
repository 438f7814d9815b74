import { byId, isSynthetic, type Synthesis } from '../synthesis';
import { figureSteps } from './figures';
import { movementSteps } from './movements';
import { reviewSteps } from './reviews';

export const movements: Synthesis = {
  prepare: [],
  tables: {
    ...byId('movement'),
    movement_alias: isSynthetic('movement_id'),
    ...byId(
      'participation',
      'indicator',
      'figure',
      'review',
      'achievement',
      'limitation',
      'directive',
      'direction',
    ),
  },
  steps: [...movementSteps, ...figureSteps, ...reviewSteps],
};
