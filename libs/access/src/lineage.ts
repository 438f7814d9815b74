/** One unit became, wholly or in part, another. */
export interface LineageLink {
  predecessor: string;
  successor: string;
}

/**
 * The provinces whose records go with these: they themselves and all that they were made of, however long ago. Who keeps
 * the records of today's Quảng Ngãi keeps those of the former Kon Tum, but not the other way round.
 */
export function withPredecessors(provinces: readonly string[], links: readonly LineageLink[]): string[] {
  const predecessors = Map.groupBy(links, ({ successor }) => successor);
  const found = new Set(provinces);
  // A set goes on to what is added to it on the way.
  for (const id of found) for (const { predecessor } of predecessors.get(id) ?? []) found.add(predecessor);
  return [...found];
}
