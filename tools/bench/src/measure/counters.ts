import { gatewaySecret } from '@bien-cuong/testing';
import { request } from 'undici';

/** The services show their metrics only with this token. */
const headers = { authorization: `Bearer ${gatewaySecret}` };

/** The value of a counter without labels from a service's /metrics. */
export async function readCounter(url: string, name: string): Promise<number> {
  const { body } = await request(`${url}/metrics`, { headers });
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(await body.text()) ?? [];
  if (value === undefined) throw new Error(`${url}/metrics has no ${name}.`);
  return Number(value);
}

/** SQL statements that each subgraph has sent since it started. */
export async function statementsOf(subgraphs: Record<string, string>): Promise<Record<string, number>> {
  const entries = Object.entries(subgraphs).map(
    async ([name, url]) => [name, await readCounter(url, 'sql_statements_total')] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
