import { useApolloClient, useQuery } from '@apollo/client/react';
import { isIn } from '../../lib/search-choices';
import { useDebounced } from '../../lib/use-debounced';
import type { Listed, ListedRecord, RecordKind } from '../record-kind';
import { useTitleOf } from '../use-title-of';
import { takenBy } from './taken';
import type { ListAddress } from './use-list-address';

export const PAGE_SIZE = 50;
const MOST = 200;

/** The page of a list that the address asks for, and a way to read all of its pages. */
export function useRecords(kind: RecordKind, address: ListAddress) {
  const { known, list } = kind;
  const { document } = list;
  const client = useApolloClient();
  const titleOf = useTitleOf(kind);
  const { chosen, retired, after } = address;
  const search = useDebounced(address.search.trim(), 150);
  const sought = {
    search: search || undefined,
    retired,
    ...Object.fromEntries(
      Object.entries(chosen).map(([name, value]) => [name, typed(known, { name, value })]),
    ),
  };
  const taken = takenBy(document);
  const taking = (variables: object) =>
    Object.fromEntries(Object.entries(variables).filter(([name]) => taken.has(name)));
  /** A list that the service gives whole is searched here. */
  const pick = (answer: unknown): Listed<ListedRecord> | null | undefined => {
    const listed = list.pick(answer);
    if (!listed || taken.has('first') || search === '') return listed;
    const nodes = listed.nodes.filter((row) => isIn(titleOf(row), search));
    return { ...listed, nodes, totalCount: nodes.length };
  };
  const { data, previousData, ...result } = useQuery(document, {
    variables: taking({ ...sought, first: PAGE_SIZE, after: after ?? undefined }),
    fetchPolicy: 'cache-and-network',
  });
  const all = async (): Promise<ListedRecord[]> => {
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
  };
  return { result: { ...result, data: data ?? previousData }, pick, all };
}

interface Chosen {
  readonly name: string;
  readonly value: string | null;
}

/** The value of a filter as the query takes it. */
function typed(fields: RecordKind['known'], { name, value }: Chosen) {
  if (value === null) return undefined;
  return fields.find((fact) => fact.name === name)?.kind === 'flag' ? value === 'yes' : value;
}
