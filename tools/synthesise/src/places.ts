import { connect } from '@bien-cuong/postgres';
import type { Place } from './amounts';

const BORDER = 'land_border OR coast';

const PLACES = `
  WITH RECURSIVE walk(origin, id) AS (
    SELECT id, id FROM province WHERE ${BORDER}
    UNION
    SELECT w.origin, l.successor_id FROM walk w JOIN lineage_link l ON l.predecessor_id = w.id)
  SELECT row_number() OVER (ORDER BY n.name COLLATE "vi-x-icu", p.id)::int AS place, p.id, n.name,
         p.valid_from::text, p.valid_to::text, t.id AS today_id
  FROM province p
  CROSS JOIN LATERAL (SELECT name FROM province_name WHERE province_id = p.id
                      ORDER BY valid_from DESC NULLS LAST LIMIT 1) n
  CROSS JOIN LATERAL (SELECT s.id FROM walk w JOIN province s ON s.id = w.id
                      WHERE w.origin = p.id AND s.valid_to IS NULL ORDER BY s.id LIMIT 1) t
  WHERE ${BORDER}
  ORDER BY place`;

/**
 * The border provinces, on land and at sea, of the old and the new map, from the provinces subgraph.
 * @throws Error with one sentence when it has none yet
 */
export async function readPlaces(url: string): Promise<Place[]> {
  const client = await connect(url);
  try {
    const { rows } = await client.query<Place>(PLACES);
    if (rows.length > 0) return rows;
  } catch (error) {
    if ((error as { code?: string }).code !== '42P01') throw error;
  } finally {
    await client.end();
  }
  throw new Error('The database of provinces is empty: run npm start once, with its seeds, and try again.');
}
