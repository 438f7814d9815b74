import { NUMBERS, SOURCE, type Step } from '../synthesis';
import { movementId } from './movements';

const INDICATORS = 8;

/**
 * Every place and year gets each indicator for the year, then for its months, then again from other sources.
 */
const PERIODS = 13;

const PLACED = `
  ${NUMBERS}
  CROSS JOIN (SELECT count(*)::int AS pairs FROM place_year) c
  JOIN place_year y ON y.nth = 1 + (n - 1) % c.pairs
  CROSS JOIN LATERAL (SELECT (n - 1) / c.pairs % ${INDICATORS} + 1 AS indicator, (n - 1) / (c.pairs * ${INDICATORS}) AS round) r
  CROSS JOIN LATERAL (SELECT r.round % ${PERIODS} AS month, r.round / ${PERIODS} AS claim) t
  CROSS JOIN LATERAL (
    SELECT CASE t.month WHEN 0 THEN y.year::text ELSE y.year || '-' || lpad(t.month::text, 2, '0') END AS text,
           CASE t.month WHEN 0 THEN y.first_day ELSE make_date(y.year, t.month, 1) END AS first_day,
           CASE t.month WHEN 0 THEN y.last_day
                ELSE (make_date(y.year, t.month, 1) + interval '1 month - 1 day')::date END AS last_day) p
  CROSS JOIN LATERAL (SELECT y.province_id || '/' || p.text || '/' || r.indicator || '/' || t.claim AS key) k
  CROSS JOIN LATERAL (
    SELECT (ARRAY['APPROVED', 'SUBMITTED', 'DRAFT', 'RETURNED'])[1 + t.claim % 4] AS status) s`;

export const figureSteps: Step[] = [
  {
    table: 'indicator',
    upTo: () => INDICATORS,
    sql: `
      INSERT INTO indicator (id, code, position, name, name_en)
      SELECT pg_temp.synthetic_id('indicator', n::text), 'SYNTHETIC_' || n, 1000 + n, 'Chỉ tiêu Thử ' || pg_temp.numbered(n),
             'Fictitious indicator ' || n
      FROM ${NUMBERS} ON CONFLICT DO NOTHING`,
  },
  {
    table: 'indicator_version',
    upTo: () => INDICATORS,
    sql: `
      INSERT INTO indicator_version (id, indicator_id, unit, unit_en, adds_up_over_time, adds_up_over_territory, good_direction,
                                     whole_numbers)
      SELECT pg_temp.synthetic_id('indicator_version', n::text), pg_temp.synthetic_id('indicator', n::text), 'đơn vị thử',
             'fictitious unit', true, n % 4 > 0, (ARRAY['HIGHER', 'LOWER', 'NEITHER'])[1 + n % 3], true
      FROM ${NUMBERS} ON CONFLICT (id) DO NOTHING`,
  },
  {
    table: 'figure',
    upTo: ({ figures }) => figures,
    sql: `
      INSERT INTO figure (id, province_id, indicator_id, movement_id, value, qualifier, period_text, period_from, period_to,
                          cumulative, status, return_reason, source, verified, accepted)
      SELECT pg_temp.synthetic_id('figure', k.key), y.province_id, pg_temp.synthetic_id('indicator', r.indicator::text),
             ${movementId('r.indicator')}, pg_temp.dice(k.key, 5000),
             (ARRAY['EXACTLY', 'EXACTLY', 'MORE_THAN', 'ABOUT', 'AT_LEAST', 'NEARLY'])[1 + pg_temp.dice('q' || k.key, 6)],
             p.text, p.first_day, p.last_day, false, s.status,
             CASE s.status WHEN 'RETURNED' THEN 'Lý do trả lại (thử)' END, '${SOURCE}', false, s.status = 'APPROVED' AND t.claim = 0
      FROM ${PLACED} ON CONFLICT DO NOTHING`,
  },
];
