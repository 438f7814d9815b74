import { containsText, type PageRequest, paged, sql, type View } from '@bien-cuong/database';

import { IN_PROGRAMME } from '../lot/lot-order';
import type { DecisionsArgs } from './decision.input';

/** How decisions on commendation are read. */
export const decisionView: View = {
  columns: {
    id: 'd.id',
    number: 'd.number',
    date: 'd.date',
    authority: `json_build_object('id', d.authority_id, 'on', d.date)`,
    signer: `CASE WHEN d.signer_id IS NOT NULL THEN json_build_object('id', d.signer_id, 'on', d.date) END`,
  },
  parent: { id: 'd.id' },
  rows: {
    lots: (page: PageRequest) =>
      paged({ from: sql`award_lot l`, where: [sql`l.decision_id = parent.id`] }, IN_PROGRAMME, page),
  },
};

export const decisionQueries: View['rows'] = {
  decision: ({ id }: { id: string }) => ({ from: sql`decision d`, where: [sql`d.id = ${id}::uuid`] }),
  /** Oldest first. */
  decisions: ({ search, ...page }: DecisionsArgs) =>
    paged(
      { from: sql`decision d`, where: [containsText(search, 'd.number')] },
      { by: 'd.date', id: 'd.id', type: 'date' },
      page,
    ),
};
