import { NAMED_PER_LOT } from '../amounts';
import { NUMBERS, type Step } from '../synthesis';
import { lots, MEDAL } from './lots';

const HOUSEHOLD = `pg_temp.synthetic_id('household', l.nth::text)`;

/**
 * The place of award `n` in its lot: 16 people for a medal; otherwise 10 people, 5 units and a household. The
 * type is read from the lot, since an earlier run with other amounts may have made it.
 */
const RECEIVED = `
  ${NUMBERS}
  CROSS JOIN asked a
  CROSS JOIN LATERAL (SELECT (n - 1) / ${NAMED_PER_LOT} + 1 AS nth, (n - 1) % ${NAMED_PER_LOT} AS place) l
  JOIN award_lot lot ON lot.id = pg_temp.synthetic_id('award_lot', l.nth::text)
  CROSS JOIN LATERAL (
    SELECT CASE WHEN lot.award_type_id = ${MEDAL} OR l.place < 10 THEN 'INDIVIDUAL'
                WHEN l.place < 15 THEN 'COLLECTIVE' ELSE 'HOUSEHOLD' END AS kind,
           CASE WHEN lot.award_type_id = ${MEDAL} THEN (l.nth / 4 - 1) * ${NAMED_PER_LOT} + l.place + 1
                ELSE 1 + (n - 1) % a.people END AS person,
           1 + (l.nth * 5 + l.place) % a.units AS unit) r`;

const awards = ({ awards: count }: { awards: number }) => count;

export const namedSteps: Step[] = [
  {
    table: 'household',
    upTo: lots,
    sql: `
      INSERT INTO household (id, name)
      SELECT ${HOUSEHOLD}, 'Hộ gia đình Thử ' || pg_temp.numbered(l.nth) FROM generate_series($1::int, $2::int) AS l (nth)
      ON CONFLICT DO NOTHING`,
  },
  {
    table: 'award',
    upTo: awards,
    sql: `
      INSERT INTO award (id, lot_id, recipient_kind, person_id, unit_id, household_id, golden_book_number, named_at,
                         revoked_on, revocation_reason)
      SELECT pg_temp.synthetic_id('award', n::text), lot.id, r.kind,
             CASE r.kind WHEN 'INDIVIDUAL' THEN pg_temp.synthetic_id('person', r.person::text) END,
             CASE r.kind WHEN 'COLLECTIVE' THEN pg_temp.synthetic_id('unit', 'post/' || r.unit) END,
             CASE r.kind WHEN 'HOUSEHOLD' THEN ${HOUSEHOLD} END, 'THỬ-' || pg_temp.numbered(n),
             lot.given_on_from + make_interval(mins => l.place),
             CASE WHEN n % 97 = 0 THEN lot.given_on_from + 90 END, CASE WHEN n % 97 = 0 THEN 'Lý do thu hồi (thử)' END
      FROM ${RECEIVED} ON CONFLICT DO NOTHING`,
  },
];
