import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './program';

const PATIENCE = 60_000;

/** Waits until a GraphQL server answers queries. */
export async function whenAnswering(
  program: Program,
  url: string,
  headers: Record<string, string> = {},
): Promise<void> {
  for (
    const end = Date.now() + PATIENCE;
    !(await Promise.race([answers(url, headers), program.failed]));
    await sleep(100)
  )
    if (Date.now() > end) throw new Error(`${program.name} did not answer in time.`);
}

async function answers(url: string, headers: Record<string, string>): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(3_000),
    });
    return response.ok && (await response.text()).includes('Query');
  } catch {
    return false;
  }
}
