import type { Amounts, Place } from './asked';
import { openSession, type Session } from './session';
import type { Step, Synthesis } from './synthesis';

/** Rows of one statement: enough to be fast, few enough to show that it goes on. */
const PART = 50_000;

export interface Progress {
  table: string;
  done: number;
  of: number;
}

/** Fills one subgraph's database; rows that are there already stay, so it can be repeated and broken off. */
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
  for (let first = 1; first <= of; first += PART) {
    const last = Math.min(first + PART - 1, of);
    await client.query(sql, [first, last]);
    onProgress({ table, done: last, of });
  }
}
