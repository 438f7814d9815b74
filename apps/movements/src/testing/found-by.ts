import type { subgraphForSpec } from '@bien-cuong/subgraph/testing';

/** How many records of a list are found by a text, and by how many statements. */
export async function foundBy(
  subgraph: ReturnType<typeof subgraphForSpec>,
  list: 'figures' | 'participations' | 'reviewsConnection' | 'targets',
  search: string,
) {
  const { data, statements } = await subgraph.query<Record<string, { totalCount: number }>>(
    `query ($search: String) { ${list}(search: $search) { totalCount nodes { id } } }`,
    { search },
  );
  return { totalCount: data?.[list]?.totalCount, statements };
}
