import { connect } from '@bien-cuong/postgres';
import type { Client } from 'pg';
import type { Amounts, DerivedAmounts, Place } from './amounts';

/**
 * A connection to one subgraph's database with everything that the statements use: helper functions, amounts,
 * places, years.
 */
export interface Session {
  client: Client;
  asked: DerivedAmounts;
}

const FUNCTIONS = [
  `CREATE FUNCTION pg_temp.synthetic_id(kind text, key text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
     SELECT overlay(overlay(overlay(md5(kind || '/' || key) placing '00000000' from 1 for 8)
                            placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid $$`,
  `CREATE FUNCTION pg_temp.numbered(n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT lpad(n::text, greatest(4, length(n::text)), '0') $$`,
  `CREATE FUNCTION pg_temp.dice(key text, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
     SELECT ('x' || substr(md5(key), 1, 7))::bit(28)::int % sides $$`,
];

/** Millions of made-up rows would swamp the audit trail, so each statement leaves only one record there. */
export const IN_BULK = `SET bien_cuong.audit = 'bulk'; SET bien_cuong.actor = '{"subject": "synthesise"}'`;

const TABLES = `
  CREATE TEMP TABLE asked (first_year int, years int, units int, people int, reviews int);
  CREATE TEMP TABLE place (place int, id uuid, name text, valid_from date, valid_to date, today_id uuid);
  CREATE TEMP TABLE place_year (nth int PRIMARY KEY, province_id uuid, name text, year int, first_day date, last_day date)`;

const YEARS = `
  INSERT INTO place_year
  SELECT row_number() OVER (ORDER BY y, p.place), p.id, p.name, y, make_date(y, 1, 1), make_date(y, 12, 31)
  FROM asked a, generate_series(a.first_year, a.first_year + a.years - 1) AS y, place p
  WHERE coalesce(p.valid_from, '-infinity') <= make_date(y, 12, 31)
    AND make_date(y, 12, 31) < coalesce(p.valid_to, 'infinity')`;

export async function openSession(url: string, amounts: Amounts, places: Place[]): Promise<Session> {
  const client = await connect(url);
  try {
    for (const statement of [IN_BULK, ...FUNCTIONS, TABLES]) await client.query(statement);
    const { firstYear, years, units, people, reviews } = amounts;
    await client.query('INSERT INTO asked VALUES ($1, $2, $3, $4, $5)', [
      firstYear,
      years,
      units,
      people,
      reviews,
    ]);
    await client.query(
      'INSERT INTO place SELECT * FROM jsonb_to_recordset($1) AS t (place int, id uuid, name text, valid_from date, valid_to date, today_id uuid)',
      [JSON.stringify(places)],
    );
    const { rowCount } = await client.query(YEARS);
    await client.query('ANALYZE asked, place, place_year');
    return { client, asked: { ...amounts, places: places.length, placeYears: rowCount ?? 0 } };
  } catch (error) {
    await client.end();
    throw error;
  }
}
