/** One unit became, wholly or in part, another. */
export interface LineageLink {
  predecessor: string;
  successor: string;
}

/**
 * These provinces and all their predecessors, however long ago, because their records go together. Whoever
 * keeps the records of today's Quảng Ngãi also keeps those of the former Kon Tum, but not the other way
 * round.
 */
export function withPredecessors(provinces: readonly string[], links: readonly LineageLink[]): string[] {
  const predecessors = Map.groupBy(links, ({ successor }) => successor);
  const found = new Set(provinces);
  // Iterating over a set also visits what is added on the way.
  for (const id of found) for (const { predecessor } of predecessors.get(id) ?? []) found.add(predecessor);
  return [...found];
}
