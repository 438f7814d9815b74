import type { Caller } from '@bien-cuong/access';

import type { BoxedSubgraph } from './open-subgraph';

/** A hit, with what differs from hit to hit. */
export interface FoundHit {
  type: string;
  id: string;
  on: string | null;
  title: string;
  detail: string | null;
  kind: string | null;
  since: string | null;
  until: string | null;
  retiredOn: string | null;
  matched: string | null;
  matchedUntil: string | null;
  found: number;
}

interface Searching {
  search: string;
  on?: string;
  ofEach?: number;
}

/** What a search over a subgraph finds, and by how many statements. */
export async function foundBy(
  subgraph: BoxedSubgraph,
  name: string,
  { search, on, ofEach = 10 }: Searching,
  caller?: Caller,
): Promise<{ hits: FoundHit[] | null; statements: number; refused: unknown }> {
  const { data, errors, statements } = await subgraph.query<{ it: FoundHit[] | null }>(
    `query ($search: String!, $on: LocalDate, $ofEach: Int!) {
      it: ${name}Search(search: $search, on: $on, ofEach: $ofEach) {
        type id on title detail kind since until retiredOn matched matchedUntil found } }`,
    { search, on, ofEach },
    'en',
    { caller },
  );
  return { hits: data?.it ?? null, statements, refused: errors?.[0] };
}
