import { NUMBERS, SOURCE, type Step } from '../synthesis';

export const MOVEMENTS = 12;

export const UMBRELLA = `pg_temp.synthetic_id('movement', 'day')`;
export const movementId = (n: string) =>
  `pg_temp.synthetic_id('movement', (1 + (${n}) % ${MOVEMENTS})::text)`;

export const movementSteps: Step[] = [
  {
    table: 'movement',
    upTo: () => MOVEMENTS + 1,
    sql: `
      INSERT INTO movement (id, title, title_en, kind, part_of_id, review_recurrence, source)
      SELECT CASE WHEN n = 1 THEN ${UMBRELLA} ELSE ${movementId('n - 2')} END,
             CASE WHEN n = 1 THEN 'Ngày hội Thử' ELSE v.title || ' Thử ' || pg_temp.numbered(n - 1) END,
             CASE WHEN n = 1 THEN 'Fictitious Day' ELSE 'Fictitious movement ' || n - 1 END,
             CASE WHEN n = 1 THEN 'DAY' ELSE v.kind END, CASE WHEN n > 1 THEN ${UMBRELLA} END,
             CASE WHEN n % 3 = 0 THEN 'YEARLY' END, '${SOURCE}'
      FROM ${NUMBERS}
      JOIN (VALUES (0, 'EMULATION', 'Phong trào'), (1, 'CAMPAIGN', 'Cuộc vận động'), (2, 'PROGRAMME', 'Chương trình'),
                   (3, 'MODEL', 'Mô hình')) AS v (turn, kind, title) ON v.turn = n % 4
      ON CONFLICT DO NOTHING`,
  },
  {
    table: 'movement_alias',
    upTo: () => MOVEMENTS,
    sql: `
      INSERT INTO movement_alias (movement_id, title)
      SELECT ${movementId('n - 1')}, 'Tên gọi khác Thử ' || pg_temp.numbered(n) FROM ${NUMBERS} ON CONFLICT DO NOTHING`,
  },
  {
    table: 'participation',
    upTo: ({ places }) => places,
    sql: `
      INSERT INTO participation (id, province_id, movement_id, source)
      SELECT pg_temp.synthetic_id('participation', p.id || '/' || m.id), p.id, m.id, '${SOURCE}'
      FROM place p CROSS JOIN (
        SELECT ${UMBRELLA} AS id UNION ALL SELECT ${movementId('n')} FROM generate_series(1, ${MOVEMENTS}) AS n) m
      WHERE p.place BETWEEN $1::int AND $2::int ON CONFLICT DO NOTHING`,
  },
];
