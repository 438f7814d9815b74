import { canonical } from '../subgraphs/values';

const isEmpty = (value: unknown) =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** Empties the objects in lists of lists, as the stock executor sends them. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((one: unknown) => (Array.isArray(one) || isEmpty(one) ? null : emptied(one)));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]));
}

const distinct = (sent: readonly unknown[]) => [...new Set(sent.map(canonical))].sort().join('\n');

/**
 * Whether two executors sent the same representations except for objects in lists of lists, which the stock
 * executor sends as null or empty. The subgraph's answer may then differ, too.
 */
export function differInWholeLists(stock: readonly unknown[], ours: readonly unknown[]): boolean {
  return distinct(stock) !== distinct(ours) && distinct(stock.map(emptied)) === distinct(ours.map(emptied));
}
