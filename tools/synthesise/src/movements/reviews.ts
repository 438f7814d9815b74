import { NUMBERS, SOURCE, type Step } from '../synthesis';
import { movementId, UMBRELLA } from './movements';

/** Review `n` of a place and year, with an id that the awards can compute as well. */
const REVIEWED = `
  ${NUMBERS}
  CROSS JOIN (SELECT count(*)::int AS pairs FROM place_year) c
  JOIN place_year y ON y.nth = 1 + (n - 1) % c.pairs
  CROSS JOIN LATERAL (SELECT y.province_id || '/' || y.year || '/' || (n - 1) / c.pairs AS key) k
  CROSS JOIN LATERAL (SELECT make_date(y.year, 12, 1 + n % 28) AS held_on) h`;

const reviews = ({ reviews: count }: { reviews: number }) => count;

const POINTS = {
  achievement: { count: 4, text: 'Kết quả' },
  limitation: { count: 2, text: 'Hạn chế' },
  direction: { count: 3, text: 'Phương hướng' },
};

function points(table: keyof typeof POINTS): Step {
  const { count, text } = POINTS[table];
  return {
    table,
    upTo: reviews,
    sql: `
      INSERT INTO ${table} (id, review_id, position, text)
      SELECT pg_temp.synthetic_id('${table}', k.key || '/' || position), pg_temp.synthetic_id('review', k.key), position,
             '${text} Thử số ' || position || ' của ' || y.name || ' năm ' || y.year || '.'
      FROM ${REVIEWED} CROSS JOIN generate_series(1, ${count}) AS position ON CONFLICT (id) DO NOTHING`,
  };
}

export const reviewSteps: Step[] = [
  {
    table: 'review',
    upTo: reviews,
    sql: `
      INSERT INTO review (id, title, kind, held_on_text, held_on_from, held_on_to, period_text, period_from, period_to,
                          with_exemplary_meeting, province_id, movement_id, source)
      SELECT pg_temp.synthetic_id('review', k.key), 'Hội nghị Thử năm ' || y.year || ' (' || y.name || ')',
             CASE WHEN n % 5 = 0 THEN 'FINAL' ELSE 'INTERIM' END, h.held_on::text, h.held_on, h.held_on,
             y.year::text, y.first_day, y.last_day, n % 2 = 0, y.province_id, ${UMBRELLA}, '${SOURCE}'
      FROM ${REVIEWED} ON CONFLICT DO NOTHING`,
  },
  points('achievement'),
  points('limitation'),
  points('direction'),
  {
    table: 'directive',
    upTo: reviews,
    sql: `
      INSERT INTO directive (id, review_id, position, text, recurrence, movement_id, issued_by_id)
      SELECT pg_temp.synthetic_id('directive', k.key || '/' || position), pg_temp.synthetic_id('review', k.key), position,
             'Chỉ đạo Thử số ' || position || ' đối với ' || y.name || ' năm ' || y.year || '.',
             CASE WHEN position = 1 THEN 'YEARLY' END, ${movementId('n + position')},
             CASE WHEN a.people > 0 THEN pg_temp.synthetic_id('person', (1 + n % least(a.people, 10))::text) END
      FROM ${REVIEWED} CROSS JOIN asked a CROSS JOIN generate_series(1, 3) AS position ON CONFLICT (id) DO NOTHING`,
  },
];
