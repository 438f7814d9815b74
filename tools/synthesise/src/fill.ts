import type { Amounts, Place } from './amounts';
import { openSession, type Session } from './session';
import type { Step, Synthesis } from './synthesis';

/** How many numbers one statement handles: enough to be fast, few enough to show progress. */
const LARGEST_PART = 50_000;
const FIRST_PART = 500;

export interface Progress {
  table: string;
  done: number;
  of: number;
}

/** Fills one subgraph's database; existing rows stay, so it can be interrupted and repeated. */
export async function fill(
  synthesis: Synthesis,
  { url, amounts, places }: { url: string; amounts: Amounts; places: Place[] },
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<void> {
  const session = await openSession(url, amounts, places);
  try {
    for (const statement of synthesis.prepare) await session.client.query(statement);
    for (const step of synthesis.steps) await run(session, step, onProgress);
    await session.client.query(`ANALYZE ${Object.keys(synthesis.tables).join(', ')}`);
  } finally {
    await session.client.end();
  }
}

async function run(
  { client, asked }: Session,
  { table, upTo, sql }: Step,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const of = upTo(asked);
  for (let done = 0; done < of;) {
    const last = Math.min(of, done + Math.min(Math.max(done, FIRST_PART), LARGEST_PART));
    await client.query(sql, [done + 1, last]);
    // Triggers and foreign keys plan their look-ups by the table's statistics, and for a table that was empty
    // they would not use an index.
    if (done < LARGEST_PART) await client.query(`ANALYZE ${table}`);
    done = last;
    onProgress({ table, done, of });
  }
}
