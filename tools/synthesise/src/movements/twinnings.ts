import type { DerivedAmounts } from '../amounts';
import { NUMBERS, SOURCE, type Step } from '../synthesis';

const PER_PLACE = 4;

const twinnings = ({ places }: DerivedAmounts) => places * PER_PLACE;

/** Twinning `n`, of which every province has the same number. */
const twinningId = `pg_temp.synthetic_id('twinning', n::text)`;

const KINDS = `(VALUES
  (0, 'ACROSS_THE_BORDER', 'Kết nghĩa hai bên biên giới Thử', 'RESIDENTS', 'FOREIGN_SETTLEMENT'),
  (1, 'ORGANISATION_AND_SCHOOL', 'Kết nghĩa trường học Thử', 'ORGANISATION', 'SCHOOL'),
  (2, 'UNIT_AND_COMMUNE', 'Kết nghĩa xã Thử', 'UNIT', 'COMMUNE'),
  (3, 'SPONSORSHIP', 'Đỡ đầu trường Thử', 'UNIT', 'SCHOOL')) AS v (turn, kind, title, one, other)`;

const TWINNED = `${NUMBERS} JOIN ${KINDS} ON v.turn = n % ${PER_PLACE} JOIN place p ON p.place = 1 + (n - 1) / ${PER_PLACE}`;

export const twinningSteps: Step[] = [
  {
    table: 'twinning',
    upTo: twinnings,
    sql: `
      INSERT INTO twinning (id, title, kind, province_id, unit_id, valid_from, valid_to, source)
      SELECT ${twinningId}, v.title || ' ' || pg_temp.numbered(n) || ' (' || p.name || ')', v.kind, p.id,
             CASE WHEN a.units > 0 THEN pg_temp.synthetic_id('unit', 'post/' || 1 + n % a.units) END,
             make_date(2013 + n % 10, 3, 3), CASE WHEN n % 7 = 0 THEN make_date(2024, 3, 3) END, '${SOURCE}'
      FROM ${TWINNED} CROSS JOIN asked a ON CONFLICT DO NOTHING`,
  },
  {
    table: 'twinning_party',
    upTo: twinnings,
    sql: `
      INSERT INTO twinning_party (id, twinning_id, position, kind, name)
      SELECT pg_temp.synthetic_id('twinning_party', n || '/' || position), ${twinningId}, position,
             CASE position WHEN 1 THEN v.one ELSE v.other END, 'Bên Thử ' || pg_temp.numbered(2 * n + position)
      FROM ${TWINNED} CROSS JOIN generate_series(1, 2) AS position ON CONFLICT (id) DO NOTHING`,
  },
  {
    table: 'twinning_commitment',
    upTo: twinnings,
    sql: `
      INSERT INTO twinning_commitment (id, twinning_id, position, what, amount, unit, due_on, delivered_amount, delivered_on)
      SELECT pg_temp.synthetic_id('twinning_commitment', n || '/' || position), ${twinningId}, position,
             'Cam kết Thử số ' || position, 10 * position, 'suất', make_date(2022 + n % 6, 9, 5),
             CASE WHEN n % 3 > 0 THEN 10 * position END, CASE WHEN n % 3 > 0 THEN make_date(2022 + n % 6, 9, 1) END
      FROM ${TWINNED} CROSS JOIN generate_series(1, 2) AS position ON CONFLICT (id) DO NOTHING`,
  },
];
