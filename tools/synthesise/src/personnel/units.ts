import { NUMBERS, SOURCE, type Step } from '../synthesis';

/** The day on which the provincial commands were dissolved and new ones formed under the military commands. */
const REFORM = `date '2025-07-01'`;

const id = (kind: string, of: string) => `pg_temp.synthetic_id('unit', '${kind}/' || ${of})`;

export const ROOT = `pg_temp.synthetic_id('unit', 'command')`;
export const postId = (n: string) => id('post', n);

const label = (title: string) => `'${title} Thử ' || lpad(place::text, 2, '0') || ' (' || name || ')'`;

/** Units above the border posts; `home` is the place of the old map where each post began. */
export const PLACE_UNITS = [
  `CREATE TEMP TABLE place_unit AS
   SELECT ${ROOT} AS id, 'COMMAND' AS kind, 'Bộ Tư lệnh Thử' AS name, NULL::uuid AS province_id,
          NULL::date AS valid_from, NULL::date AS valid_to, 0 AS place
   UNION ALL
   SELECT ${id('old-command', 'id')}, 'PROVINCIAL_COMMAND', ${label('Bộ Chỉ huy Biên phòng')}, id, valid_from, ${REFORM}, place
   FROM place WHERE coalesce(valid_from, '-infinity') < ${REFORM}
   UNION ALL
   SELECT ${id('new-command', 'id')}, 'PROVINCIAL_COMMAND', ${label('Ban Chỉ huy Biên phòng')}, id, ${REFORM}, valid_to, place
   FROM place WHERE valid_to IS NULL
   UNION ALL
   SELECT ${id('military', 'id')}, 'PROVINCIAL_MILITARY_COMMAND', ${label('Bộ Chỉ huy Quân sự')}, id, valid_from, valid_to, place
   FROM place
   UNION ALL
   SELECT ${id('committee', 'id')}, 'PEOPLES_COMMITTEE', ${label('Ủy ban nhân dân')}, id, valid_from, valid_to, place
   FROM place`,
  `CREATE TEMP TABLE home AS
   SELECT row_number() OVER (ORDER BY place)::int AS nth, id, today_id, valid_to AS ends, count(*) OVER ()::int AS homes
   FROM place WHERE coalesce(valid_from, '-infinity') < ${REFORM}`,
  'ANALYZE place_unit, home',
];

const IN_PLACE = 'place BETWEEN $1::int - 1 AND $2::int - 1';
const places = ({ places: count }: { places: number }) => count + 1;
const posts = ({ units }: { units: number }) => units;
const HOME = `${NUMBERS} JOIN home h ON h.nth = 1 + (n - 1) % h.homes`;

function insert(into: string, values: string, source: string): string {
  return `INSERT INTO ${into} SELECT ${values} FROM ${source} ON CONFLICT (id) DO NOTHING`;
}

export const unitSteps: Step[] = [
  {
    table: 'unit',
    upTo: places,
    sql: insert(
      'unit (id, kind, valid_from, valid_to, source)',
      `id, kind, valid_from, valid_to, '${SOURCE}'`,
      `place_unit WHERE ${IN_PLACE}`,
    ),
  },
  {
    table: 'unit',
    upTo: posts,
    sql: insert(
      'unit (id, kind, valid_from, source)',
      `${postId('n')}, CASE WHEN n % 25 = 0 THEN 'FLOTILLA' WHEN n % 10 = 0 THEN 'PORT_GATE_COMMAND' ELSE 'BORDER_POST' END,
       make_date(1959 + n % 40, 3, 3), '${SOURCE}'`,
      NUMBERS,
    ),
  },
  {
    table: 'unit_name',
    upTo: places,
    sql: insert(
      'unit_name (id, unit_id, name, valid_from, valid_to, source)',
      `pg_temp.synthetic_id('unit_name', id::text), id, name, valid_from, valid_to, '${SOURCE}'`,
      `place_unit WHERE ${IN_PLACE}`,
    ),
  },
  {
    table: 'unit_name',
    upTo: posts,
    sql: insert(
      'unit_name (id, unit_id, name, source)',
      `pg_temp.synthetic_id('unit_name', 'post/' || n), ${postId('n')},
       CASE WHEN n % 25 = 0 THEN 'Hải đội biên phòng' WHEN n % 10 = 0 THEN 'Ban chỉ huy biên phòng cửa khẩu' ELSE 'Đồn biên phòng' END
         || ' Thử ' || pg_temp.numbered(n), '${SOURCE}'`,
      NUMBERS,
    ),
  },
  {
    table: 'unit_province',
    upTo: places,
    sql: insert(
      'unit_province (id, unit_id, province_id, valid_from, valid_to, source)',
      `pg_temp.synthetic_id('unit_province', id::text), id, province_id, valid_from, valid_to, '${SOURCE}'`,
      `place_unit WHERE province_id IS NOT NULL AND ${IN_PLACE}`,
    ),
  },
  {
    table: 'unit_province',
    upTo: posts,
    sql: insert(
      'unit_province (id, unit_id, province_id, valid_from, valid_to, source)',
      `pg_temp.synthetic_id('unit_province', 'post/' || n || '/' || v.term), ${postId('n')}, v.province_id,
       v.valid_from, v.valid_to, '${SOURCE}'`,
      `${HOME} CROSS JOIN LATERAL (
         VALUES (1, h.id, NULL::date, h.ends), (2, h.today_id, h.ends, NULL)) AS v (term, province_id, valid_from, valid_to)
       WHERE v.term = 1 OR h.ends IS NOT NULL`,
    ),
  },
  {
    table: 'chain_link',
    upTo: places,
    sql: insert(
      'chain_link (id, chain, unit_id, superior_id, valid_from, valid_to, source)',
      `pg_temp.synthetic_id('chain_link', v.chain || '/' || u.id), v.chain, u.id, v.superior_id,
       u.valid_from, u.valid_to, '${SOURCE}'`,
      `place_unit u CROSS JOIN LATERAL (
         VALUES ('PROFESSIONAL', ${ROOT}), ('ORGANIC', ${id('military', 'u.province_id')})) AS v (chain, superior_id)
       WHERE u.kind = 'PROVINCIAL_COMMAND' AND (v.chain = 'PROFESSIONAL' OR u.valid_from = ${REFORM}) AND u.${IN_PLACE}`,
    ),
  },
  {
    table: 'chain_link',
    upTo: posts,
    sql: insert(
      'chain_link (id, chain, unit_id, superior_id, valid_from, valid_to, source)',
      `pg_temp.synthetic_id('chain_link', v.key || '/post/' || n), v.chain, ${postId('n')}, v.superior_id,
       v.valid_from, v.valid_to, '${SOURCE}'`,
      `${HOME} CROSS JOIN LATERAL (VALUES
         ('old', 'PROFESSIONAL', ${id('old-command', 'h.id')}, NULL::date, ${REFORM}),
         ('new', 'PROFESSIONAL', ${id('new-command', 'h.today_id')}, ${REFORM}, NULL),
         ('organic', 'ORGANIC', ${id('new-command', 'h.today_id')}, ${REFORM}, NULL)) AS v (key, chain, superior_id, valid_from, valid_to)`,
    ),
  },
];
