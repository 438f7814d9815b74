import { request } from 'undici';

/** A counter of a service's /metrics, without labels. */
export async function readCounter(url: string, name: string): Promise<number> {
  const { body } = await request(`${url}/metrics`);
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(await body.text()) ?? [];
  if (value === undefined) throw new Error(`${url}/metrics has no ${name}.`);
  return Number(value);
}

/** Seconds of processor that services have used since they started, together. */
export async function cpuOfServices(urls: readonly string[]): Promise<number> {
  const each = await Promise.all(urls.map((url) => readCounter(url, 'process_cpu_seconds_total')));
  return each.reduce((sum, seconds) => sum + seconds, 0);
}

/** SQL statements that each subgraph has sent since it started. */
export async function statementsOf(subgraphs: Record<string, string>): Promise<Record<string, number>> {
  const entries = Object.entries(subgraphs).map(
    async ([name, url]) => [name, await readCounter(url, 'sql_statements_total')] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
