import { gatewaySecret } from '@bien-cuong/testing';
import { request } from 'undici';

/** Of services that show their metrics to nobody without it. */
const headers = { authorization: `Bearer ${gatewaySecret}` };

/** A counter of a service's /metrics, without labels. */
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
