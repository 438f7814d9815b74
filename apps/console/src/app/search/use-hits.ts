import { useApolloClient, useQuery } from '@apollo/client/react';
import type { HitFragment, SearchEverythingQuery } from '@bien-cuong/api';
import { foldText } from '@bien-cuong/domain';
import { useDebounced } from '../../lib/use-debounced';
import { searchQuery } from './search.graphql';

/** The services that are searched, in the order of their hits. */
const parts = ['provinces', 'movements', 'personnel', 'awards'] as const;
export type SearchedPart = (typeof parts)[number];

export interface HitGroup {
  readonly type: string;
  readonly hits: readonly HitFragment[];
  /** How many there are of the type, of which these are the best. */
  readonly found: number;
}

/** As the services have it: less is in nearly every name. */
const SHORTEST = 2;

/** What is found by a text, type by type, on the chosen map. */
export function useHits(text: string, on: string) {
  const client = useApolloClient();
  const typed = text.trim();
  const search = useDebounced(typed, 150);
  const variables = { search, on };
  const { data, previousData, loading, error } = useQuery(searchQuery, {
    variables,
    skip: !isEnough(search),
    // What was just recorded is found.
    fetchPolicy: 'cache-and-network',
  });
  const answer = isEnough(typed) ? (data ?? previousData) : undefined;
  // Until then the hits of the previous text stay visible, but they do not belong to the current one.
  const settled = isEnough(typed) && typed === search && !loading;
  const first = async () => {
    const { data: now } = await client.query({
      query: searchQuery,
      variables: { search: typed, on },
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
    });
    return hitsIn(now)[0];
  };
  return {
    groups: grouped(hitsIn(answer)),
    /** The services whose hits are missing. */
    missing: settled && answer ? parts.filter((part) => answer[part] == null) : [],
    settled,
    isEnough: isEnough(typed),
    failed: settled && Boolean(error) && hitsIn(data).length === 0,
    first,
  };
}

const isEnough = (text: string): boolean => foldText(text).length >= SHORTEST;

const hitsIn = (answer: SearchEverythingQuery | undefined): HitFragment[] =>
  parts.flatMap((part) => answer?.[part] ?? []);

function grouped(hits: readonly HitFragment[]): HitGroup[] {
  return [...Map.groupBy(hits, ({ type }) => type)].map(([type, own]) => ({
    type,
    hits: own,
    found: own[0]?.found ?? 0,
  }));
}
