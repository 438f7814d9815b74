/**
 * SQL statements that each subgraph has sent since it started; in one process they are labelled with the
 * subgraph.
 */
export async function statementsOf(services: Record<string, string>): Promise<Record<string, number>> {
  const each = await Promise.all(
    Object.entries(services).map(async ([name, url]) => {
      const text = await (await fetch(new URL('/metrics', url))).text();
      const lines = text.matchAll(/^sql_statements_total(?:\{subgraph="(\w+)"\})? (\d+)$/gm);
      return [...lines].map(([, subgraph, count]): [string, number] => [subgraph ?? name, Number(count)]);
    }),
  );
  return Object.fromEntries(each.flat());
}
