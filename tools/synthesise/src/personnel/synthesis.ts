import { byId, type Synthesis } from '../synthesis';
import { peopleSteps } from './people';
import { PLACE_UNITS, unitSteps } from './units';

export const personnel: Synthesis = {
  prepare: PLACE_UNITS,
  tables: {
    ...byId('unit', 'unit_name', 'unit_province', 'chain_link', 'person'),
    rank: String.raw`code LIKE 'SYNTHETIC\_%'`,
    ...byId('person_rank', 'appointment'),
  },
  steps: [...unitSteps, ...peopleSteps],
};
