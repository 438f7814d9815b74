import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { type Amounts, fill, readPlaces, syntheses } from '@bien-cuong/synthesise';
import { Client } from 'pg';

/**
 * The records that the questions ask for: one review, three figures and about one lot of awards per province
 * and year.
 */
const ASKED: Amounts = {
  firstYear: 2000,
  years: 25,
  units: 300,
  people: 2_000,
  figures: 3_300,
  reviews: 1_100,
  awards: 17_600,
};

/** Roughly the number of rows of `ASKED` and the seeds. */
export const LEAST_ROWS = 50_000;

/** More of the same in years that nobody asks for: larger tables and indexes, but the same answers. */
function beside(rows: number): Amounts {
  const part = (ofMillions: number) => Math.round(((rows - LEAST_ROWS) / 4_950_000) * ofMillions);
  return {
    firstYear: 2030,
    years: 69,
    units: Math.max(300, part(5_000)),
    people: 2_000 + part(478_000),
    figures: part(500_000),
    reviews: part(60_000),
    awards: 17_600 + part(1_580_000),
  };
}

/**
 * Each province takes part in all thirteen fictitious movements, which would be most of a small answer; this
 * removes some.
 */
const FEWER_MOVEMENTS = `
  DELETE FROM participation WHERE movement_id NOT IN (
    SELECT id FROM movement WHERE kind IN ('DAY', 'EMULATION') ORDER BY kind, id LIMIT 3)`;

/**
 * Adds fictitious records to the platform's databases until they hold this many rows in total.
 * @param admin the server of these databases, for the administrator
 */
export async function synthesise(rows: number, urls: Record<Subgraph, string>, admin: string): Promise<void> {
  const places = await readPlaces(urls.provinces);
  const amounts = rows > LEAST_ROWS ? beside(rows) : ASKED;
  await setReplica(admin, urls, 'SET session_replication_role = replica');
  try {
    // Each keeps one core of the database server busy; all are waited for, so that none outlives its server.
    const fillings = subgraphNames.map((name) => fill(syntheses[name], { url: urls[name], amounts, places }));
    await Promise.allSettled(fillings);
    await Promise.all(fillings);
    await onDatabase(urls.movements, FEWER_MOVEMENTS);
    // Now, so that autovacuum does not do it during a measurement.
    for (const name of subgraphNames) await onDatabase(urls[name], 'VACUUM ANALYZE');
  } finally {
    await setReplica(admin, urls, 'RESET session_replication_role');
  }
}

/**
 * These records satisfy foreign keys and triggers by construction; checking each would take twice the time.
 */
async function setReplica(admin: string, urls: Record<Subgraph, string>, setting: string): Promise<void> {
  for (const name of subgraphNames)
    await onDatabase(admin, `ALTER DATABASE ${new URL(urls[name]).pathname.slice(1)} ${setting}`);
}

async function onDatabase(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
