import { canonical } from '../subgraphs/values';

const isEmpty = (value: unknown) =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** Lists in lists as empty as stock sends them. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((one: unknown) => (Array.isArray(one) || isEmpty(one) ? null : emptied(one)));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]));
}

const distinct = (sent: readonly unknown[]) => [...new Set(sent.map(canonical))].sort().join('\n');

/**
 * Whether two executors sent the same representations but for objects in lists of lists, which the stock executor
 * sends as nulls or empty; what a subgraph makes of them then differs.
 */
export function differInWholeLists(stock: readonly unknown[], ours: readonly unknown[]): boolean {
  return distinct(stock) !== distinct(ours) && distinct(stock.map(emptied)) === distinct(ours.map(emptied));
}
