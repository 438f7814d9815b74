import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { isIn } from '../../lib/search-choices';
import { useDebounced } from '../../lib/use-debounced';
import { useMapDate } from '../../lib/use-map-date';
import type { Listed, ListedKind, ListedRecord } from '../record-kind';
import { useTitleOf } from '../use-title-of';
import { askedOrder } from './asked-order';
import { takenBy } from './taken';
import type { ListAddress } from './use-list-address';

export const PAGE_SIZE = 50;
const MOST = 200;

/** The page of a list that the address asks for, and a way to read all of its pages. */
export function useRecords(kind: ListedKind, address: ListAddress) {
  const { document, pick } = kind.list;
  const client = useApolloClient();
  const titleOf = useTitleOf(kind);
  const search = useDebounced(address.search.trim(), 150);
  const taken = useMemo(() => takenBy(document), [document]);
  const taking = useCallback(
    (variables: object) =>
      Object.fromEntries(
        Object.entries(variables).filter(([name, value]) => taken.has(name) && value !== undefined),
      ),
    [taken],
  );
  const sought = useSought(kind, { address, search });
  const byService = askedOrder(kind, address.sort) !== undefined;
  // In the order of a column that is sorted by here, the first page tells how many rows there are.
  const isPlace = address.sort.column === null || byService;
  const after = isPlace ? (address.after ?? undefined) : undefined;
  const { data, previousData, ...result } = useQuery(document, {
    variables: taking({ ...sought, first: PAGE_SIZE, after }),
    fetchPolicy: 'cache-and-network',
  });
  const all = useCallback(async (): Promise<ListedRecord[]> => {
    const rows: ListedRecord[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const answer = await client.query({
        query: document,
        variables: taking({ ...sought, first: MOST, after: cursor }),
        fetchPolicy: 'network-only',
        errorPolicy: 'none',
      });
      const page = answer.data === undefined ? undefined : pick(answer.data);
      if (!page) throw new Error('A page of the list is missing.');
      rows.push(...page.nodes);
      cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return rows;
  }, [client, document, pick, taking, sought]);
  /** A list that the service gives whole is searched here. */
  const found = (rows: readonly ListedRecord[]): readonly ListedRecord[] =>
    taken.has('first') || search === '' ? rows : rows.filter((row) => isIn(titleOf(row), search));
  const shown = data ?? previousData;
  const listed = shown === undefined ? undefined : pick(shown);
  return {
    result: { ...result, data: listed && narrowed(listed, found(listed.nodes)) },
    found,
    all,
    byService,
  };
}

const narrowed = (listed: Listed<ListedRecord>, nodes: readonly ListedRecord[]): Listed<ListedRecord> =>
  nodes.length === listed.nodes.length ? listed : { ...listed, nodes, totalCount: nodes.length };

interface Searched {
  readonly address: ListAddress;
  readonly search: string;
}

/** What is sought, as variables; the same object as long as it is the same. */
function useSought(kind: ListedKind, { address: { chosen, retired, sort }, search }: Searched) {
  const { known } = kind;
  const { on } = useMapDate();
  const text = JSON.stringify({
    search: search || undefined,
    on,
    retired,
    orderBy: askedOrder(kind, sort),
    ...Object.fromEntries(
      Object.entries(chosen).map(([name, value]) => [name, typed(known, { name, value })]),
    ),
  });
  return useMemo(() => JSON.parse(text) as object, [text]);
}

interface Chosen {
  readonly name: string;
  readonly value: string | null;
}

/** The value of a filter as the query takes it. */
function typed(fields: ListedKind['known'], { name, value }: Chosen) {
  if (value === null) return undefined;
  return fields.find((fact) => fact.name === name)?.kind === 'flag' ? value === 'yes' : value;
}
