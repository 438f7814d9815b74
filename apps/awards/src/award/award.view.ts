import { sql, TODAY, type View } from '@bien-cuong/database';

/** How awards are read whose recipients are named; a recipient is seen on the day on which the lot was given. */
export const awardView: View = {
  columns: {
    id: 'a.id',
    recipientKind: 'a.recipient_kind',
    goldenBookNumber: 'a.golden_book_number',
    revokedOn: 'a.revoked_on',
    revocationReason: 'a.revocation_reason',
    version: 'a.version',
    recipient: `CASE a.recipient_kind
      WHEN 'INDIVIDUAL' THEN json_build_object('__typename', 'Person', 'id', a.person_id, 'on', l.seen_on)
      WHEN 'COLLECTIVE' THEN json_build_object('__typename', 'Unit', 'id', a.unit_id, 'on', l.seen_on)
      ELSE json_build_object('__typename', 'Household', 'id', h.id, 'name', h.name) END`,
  },
  joins: {
    l: `JOIN (SELECT id, coalesce(given_on_to, period_to, ${TODAY}) AS seen_on FROM award_lot) l ON l.id = a.lot_id`,
    h: 'LEFT JOIN household h ON h.id = a.household_id',
  },
  attributes: { provinceId: '(SELECT o.province_id FROM award_lot o WHERE o.id = a.lot_id)' },
  parent: { lotId: 'a.lot_id' },
  rows: {
    lot: () => ({ from: sql`award_lot l`, where: [sql`l.id = parent."lotId"`] }),
  },
};

const byId = ({ id }: { id: string }) => ({ from: sql`award a`, where: [sql`a.id = ${id}::uuid`] });

/** What mutations answer. */
export const awardMutations: View['rows'] = { nameAward: byId, revokeAward: byId };
