import { NAMED_PER_LOT } from '../amounts';
import { NUMBERS, SOURCE, type Step } from '../synthesis';

export const MEDAL = `pg_temp.synthetic_id('award_type', 'medal')`;
const CERTIFICATE = `pg_temp.synthetic_id('award_type', 'certificate')`;

export const lots = ({ awards }: { awards: number }) => Math.ceil(awards / NAMED_PER_LOT);

/**
 * Lot `n` belongs to a review, if there are any. Every fourth lot is of the medal that a person gets only
 * once, as long as there are people who do not have it yet.
 */
const GIVEN = `
  ${NUMBERS}
  CROSS JOIN asked a
  CROSS JOIN (SELECT count(*)::int AS pairs FROM place_year) c
  CROSS JOIN LATERAL (SELECT CASE WHEN a.reviews > 0 THEN pg_temp.dice('award_lot/' || n, a.reviews) ELSE n - 1 END AS review) r
  JOIN place_year y ON y.nth = 1 + r.review % c.pairs
  CROSS JOIN LATERAL (SELECT y.province_id || '/' || y.year || '/' || r.review / c.pairs AS key) k
  CROSS JOIN LATERAL (SELECT make_date(y.year, 12, 1 + (r.review + 1) % 28) AS given_on) g
  CROSS JOIN LATERAL (
    SELECT n % 4 = 0 AND n / 4 * ${NAMED_PER_LOT} <= a.people AS medal,
           CASE WHEN n % 2 = 0 THEN pg_temp.synthetic_id('unit', 'command')
                ELSE pg_temp.synthetic_id('unit', 'committee/' || y.province_id) END AS authority_id) t`;

export const lotSteps: Step[] = [
  {
    table: 'award_type',
    upTo: () => 2,
    sql: `
      INSERT INTO award_type (id, code, name, name_en, form)
      SELECT * FROM (VALUES
        (${CERTIFICATE}, 'SYNTHETIC_CERTIFICATE', 'Bằng khen Thử', 'Fictitious certificate', 'CERTIFICATE_OF_MERIT'),
        (${MEDAL}, 'SYNTHETIC_MEDAL', 'Kỷ niệm chương Thử', 'Fictitious medal', 'COMMEMORATIVE_MEDAL'))
        AS t WHERE $1::int <= $2::int ON CONFLICT DO NOTHING`,
  },
  {
    table: 'award_type_terms',
    upTo: () => 2,
    sql: `
      INSERT INTO award_type_terms (id, award_type_id, recipients, once_per_person, criteria_verified)
      SELECT * FROM (VALUES
        (pg_temp.synthetic_id('award_type_terms', 'certificate'), ${CERTIFICATE},
         ARRAY['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'], false, false),
        (pg_temp.synthetic_id('award_type_terms', 'medal'), ${MEDAL}, ARRAY['INDIVIDUAL'], true, false))
        AS t WHERE $1::int <= $2::int ON CONFLICT (id) DO NOTHING`,
  },
  {
    table: 'decision',
    upTo: lots,
    sql: `
      INSERT INTO decision (id, number, date, authority_id, signer_id)
      SELECT pg_temp.synthetic_id('decision', n::text), pg_temp.numbered(n) || '/QĐ-THỬ', g.given_on, t.authority_id,
             pg_temp.synthetic_id('person', '1')
      FROM ${GIVEN} ON CONFLICT DO NOTHING`,
  },
  {
    table: 'award_lot',
    upTo: lots,
    sql: `
      INSERT INTO award_lot (id, review_id, province_id, authority_id, award_type_id, decision_id, position, individuals,
                             collectives, households, given_on_text, given_on_from, given_on_to, period_text, period_from,
                             period_to, source)
      SELECT pg_temp.synthetic_id('award_lot', n::text),
             CASE WHEN a.reviews > 0 THEN pg_temp.synthetic_id('review', k.key) END, y.province_id, t.authority_id,
             CASE WHEN t.medal THEN ${MEDAL} ELSE ${CERTIFICATE} END, pg_temp.synthetic_id('decision', n::text), n,
             CASE WHEN t.medal THEN 20 ELSE 12 END, CASE WHEN t.medal THEN 0 ELSE 6 END, CASE WHEN t.medal THEN 0 ELSE 2 END,
             g.given_on::text, g.given_on, g.given_on, y.year::text, y.first_day, y.last_day, '${SOURCE}'
      FROM ${GIVEN} ON CONFLICT DO NOTHING`,
  },
];
