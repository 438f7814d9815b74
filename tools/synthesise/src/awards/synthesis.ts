import { byId, type Synthesis } from '../synthesis';
import { lotSteps } from './lots';
import { namedSteps } from './named';

export const awards: Synthesis = {
  prepare: [],
  tables: byId('award_type', 'award_type_terms', 'decision', 'award_lot', 'household', 'award'),
  steps: [...lotSteps, ...namedSteps],
};
