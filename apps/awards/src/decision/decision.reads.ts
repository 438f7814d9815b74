import { dayIsWithin, sql } from '@bien-cuong/database';
import type { Edtf } from '@bien-cuong/domain';
import { EDTF, filter, keptFilter, one, pages, readsOf, searchFilter, UUID } from '@bien-cuong/subgraph';

import { AwardLot } from '../lot/award-lot.entity';
import { IN_PROGRAMME } from '../lot/lot-order';
import { Person } from '../person/person.stub';
import { Unit } from '../unit/unit.stub';
import { Decision } from './decision.entity';

export const decisionReads = readsOf(Decision, {
  as: 'd',
  history: true,
  sorts: ['date', 'number'],
  found: { title: 'number', since: 'date', by: ['number'] },
  fields: {
    authority: one(Unit, 'Who decided, as it was on that day.', {
      nullable: true,
      column: `json_build_object('id', d.authority_id, 'on', d.date)`,
    }),
    signer: one(Person, 'Who signed, in the post held on that day.', {
      nullable: true,
      column: `CASE WHEN d.signer_id IS NOT NULL THEN json_build_object('id', d.signer_id, 'on', d.date) END`,
    }),
    lots: pages(AwardLot, 'The lots of awards that it grants.', {
      rows: () => ({
        from: sql`award_lot l`,
        where: [sql`l.decision_id = parent.id`, sql`l.retired_on IS NULL`],
      }),
      order: IN_PROGRAMME,
    }),
  },
  queries: {
    decision: one(Decision, 'One decision; null when there is none.', {
      nullable: true,
      byId: 'Identity of the decision.',
    }),
    decisions: pages(Decision, 'Decisions on commendation, oldest first.', {
      nullable: true,
      rows: () => ({ from: sql`decision d` }),
      order: { by: 'd.date', id: 'd.id', type: 'date' },
      filters: {
        ...keptFilter('d'),
        authority: filter(
          UUID,
          'Only decisions of the unit with this identity.',
          (id: string) => sql`d.authority_id = ${id}::uuid`,
        ),
        signedOn: filter(
          EDTF,
          'Only decisions signed on a day that lies wholly within this time; `2018-08-01/..` is since a day.',
          (time: Edtf) => dayIsWithin('d.date', time, 'signedOn'),
        ),
        ...searchFilter('the number of the decision', (contains) => contains('d.number')),
      },
    }),
  },
});
