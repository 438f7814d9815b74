const series = /^(\w+)\{([^}]*)\} (\d+)$/gm;

/** How operations were executed during some work, by the counters of all services. */
export async function waysTaken(
  services: Record<string, string>,
  metricsToken: string,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const before = await waysOf(services, metricsToken);
  await work();
  const after = await waysOf(services, metricsToken);
  const taken = [...after].map(([way, count]) => [way, count - (before.get(way) ?? 0)] as const);
  return Object.fromEntries(taken.filter(([, count]) => count > 0));
}

async function waysOf(services: Record<string, string>, token: string): Promise<Map<string, number>> {
  const ways = new Map<string, number>();
  for (const [name, url] of Object.entries(services)) {
    if (name === 'identity') continue;
    const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${name} shows no metrics: ${response.status}`);
    for (const [, metric = '', labels = '', count] of (await response.text()).matchAll(series)) {
      const way = wayOf(metric, labels);
      if (way !== undefined) ways.set(way, (ways.get(way) ?? 0) + Number(count));
    }
  }
  return ways;
}

function wayOf(metric: string, labels: string): string | undefined {
  if (metric === 'subgraph_operations_total') return /execution="(\w+)"/.exec(labels)?.[1];
  if (metric !== 'gateway_cache_lookups_total' || !labels.includes('cache="operations"')) return undefined;
  return labels.includes('result="hit"') ? 'known to the gateway' : 'unknown to the gateway';
}
