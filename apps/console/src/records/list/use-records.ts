import { useApolloClient, useQuery } from '@apollo/client/react';
import { useDebounced } from '../../lib/use-debounced';
import { type ListedRecord, listTakes, type RecordKind } from '../record-kind';
import type { Values } from '../values';
import type { ListAddress } from './use-list-address';

export const PAGE_SIZE = 50;
const MOST = 200;

/** The page of a list that the address asks for, and a way to read all of its pages. */
export function useRecords(kind: RecordKind, address: ListAddress) {
  const { document, pick } = kind.list;
  const client = useApolloClient();
  const { chosen, retired, after } = address;
  const search = useDebounced(address.search.trim(), 150);
  const asked = (variables: Values) =>
    Object.fromEntries(Object.entries(variables).filter(([name]) => listTakes(kind, name)));
  const sought = {
    search: search || undefined,
    retired,
    ...Object.fromEntries(
      Object.entries(chosen).map(([name, value]) => [name, typed(kind.facts.fields, { name, value })]),
    ),
  };
  const { data, previousData, ...result } = useQuery(document, {
    variables: asked({ ...sought, first: PAGE_SIZE, after: after ?? undefined }),
    fetchPolicy: 'cache-and-network',
  });
  const all = async (): Promise<ListedRecord[]> => {
    const rows: ListedRecord[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const answer = await client.query({
        query: document,
        variables: asked({ ...sought, first: MOST, after: cursor }),
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
  return { result: { ...result, data: data ?? previousData }, all };
}

interface Chosen {
  readonly name: string;
  readonly value: string | null;
}

/** The value of a filter as the query takes it. */
function typed(fields: RecordKind['facts']['fields'], { name, value }: Chosen) {
  if (value === null) return undefined;
  return fields.find((fact) => fact.name === name)?.kind === 'flag' ? value === 'yes' : value;
}
