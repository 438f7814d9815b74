import { NUMBERS, SOURCE, type Step } from '../synthesis';
import { postId, ROOT } from './units';

const RANKS = 6;

const PERSON = `pg_temp.synthetic_id('person', n::text)`;

/** The terms of person `n`, for ranks and posts alike: every third person has had an earlier one. */
const SERVICE = `${NUMBERS} CROSS JOIN asked a
  CROSS JOIN LATERAL (SELECT make_date(1990 + n % 25, 1 + n % 12, 1) AS began, make_date(2016 + n % 8, 1 + n % 9, 1) AS changed) s
  JOIN LATERAL (VALUES (1, s.began, s.changed), (2, CASE WHEN n % 3 = 1 THEN s.changed ELSE s.began END, NULL))
    AS t (term, valid_from, valid_to) ON t.term = 2 OR n % 3 = 1`;

const NAME = `
  (ARRAY['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Nông', 'Đàm', 'Lò'])[1 + n % 8]
  || CASE WHEN n % 3 = 0 THEN ' Thị' ELSE ' Văn' END || ' Thử ' || pg_temp.numbered(n)`;

/** Everybody serves at a border post, except for the first person, who leads the whole force. */
const UNIT = `CASE WHEN n = 1 THEN ${ROOT} ELSE ${postId('1 + (n + t.term * 7) % a.units')} END`;

const POST = `
  CASE WHEN n = 1 THEN (ARRAY['Phó Chính ủy', 'Chính ủy'])[t.term]
       ELSE (ARRAY['Đồn trưởng', 'Chính trị viên', 'Đội trưởng', 'Nhân viên'])[1 + (n + t.term) % 4] END`;

const people = ({ people: count }: { people: number }) => count;

export const peopleSteps: Step[] = [
  {
    table: 'person',
    upTo: people,
    sql: `INSERT INTO person (id, full_name) SELECT ${PERSON}, ${NAME} FROM ${NUMBERS} ON CONFLICT (id) DO NOTHING`,
  },
  {
    table: 'rank',
    upTo: () => RANKS,
    sql: `
      INSERT INTO rank (code, name, name_en, grade)
      SELECT 'SYNTHETIC_' || n, 'Cấp bậc Thử ' || n, 'Fictitious rank ' || n,
             CASE WHEN n > 4 THEN 'PROFESSIONAL_SERVICEMAN' ELSE 'OFFICER' END
      FROM ${NUMBERS} ON CONFLICT (code) DO NOTHING`,
  },
  {
    table: 'person_rank',
    upTo: people,
    sql: `
      INSERT INTO person_rank (id, person_id, rank_code, valid_from, valid_to, source)
      SELECT pg_temp.synthetic_id('person_rank', n || '/' || t.term), ${PERSON},
             'SYNTHETIC_' || 1 + (n + t.term) % ${RANKS}, t.valid_from, t.valid_to, '${SOURCE}'
      FROM ${SERVICE} ON CONFLICT (id) DO NOTHING`,
  },
  {
    table: 'appointment',
    upTo: ({ people: count, units }) => (units > 0 ? count : 0),
    sql: `
      INSERT INTO appointment (id, person_id, unit_id, post, valid_from, valid_to, source)
      SELECT pg_temp.synthetic_id('appointment', n || '/' || t.term), ${PERSON}, ${UNIT}, ${POST},
             t.valid_from, t.valid_to, '${SOURCE}'
      FROM ${SERVICE} ON CONFLICT (id) DO NOTHING`,
  },
];
