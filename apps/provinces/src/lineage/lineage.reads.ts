import { many, one, readsOf } from '@bien-cuong/subgraph';

import { AdministrativeChange } from '../change/administrative-change.entity';
import { Province } from '../province/province.entity';
import { LineageEvent } from './lineage-event.entity';
import { PREDECESSORS, provincesLinked, SUCCESSORS } from './linked-provinces';

export const lineageReads = readsOf(LineageEvent, {
  as: 'e',
  fields: {
    predecessors: many(Province, 'The units before the change, on the last day before it.', {
      rows: () => provincesLinked(PREDECESSORS, `l.event_id = parent.id AND e.kind <> 'FOUNDING'`),
    }),
    successors: many(Province, 'The units after the change, on its first day.', {
      rows: () => provincesLinked(SUCCESSORS, `l.event_id = parent.id AND e.kind <> 'ABOLITION'`),
    }),
    change: one(AdministrativeChange, 'The act that it is part of; null when none is recorded.', {
      nullable: true,
      by: 'changeId',
    }),
  },
});
