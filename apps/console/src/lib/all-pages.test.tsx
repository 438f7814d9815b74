import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  Observable,
  type TypedDocumentNode,
} from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { allPages } from './all-pages';
import { useAllPages } from './use-all-pages';

interface Found {
  list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const query: TypedDocumentNode<Found, { kind: string; after?: string }> = gql`
  query ($kind: String, $after: String) {
    list(kind: $kind, first: 2, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** A list of five, two per page; `fails` returns the row after which pages fail. */
function listOfFive(fails: () => string | undefined) {
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables['after']);
    const from = Number(variables['after'] ?? 0);
    if (fails() === variables['after']) return new Observable((to) => to.error(new Error('away')));
    const ids = [1, 2, 3, 4, 5].slice(from, from + 2).map((n) => `${variables['kind']} ${n}`);
    const nodes = ids.map((id) => ({ __typename: 'Row', id }));
    const pageInfo = { __typename: 'PageInfo', hasNextPage: from < 4, endCursor: String(from + ids.length) };
    const data = { list: { __typename: 'RowConnection', nodes, pageInfo } };
    return new Observable((to) => {
      to.next({ data });
      to.complete();
    });
  });
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { list: allPages } } } });
  const all = { errorPolicy: 'all' } as const;
  return {
    asked,
    client: new ApolloClient({ link, cache, defaultOptions: { watchQuery: all, query: all } }),
  };
}

function open({ client }: ReturnType<typeof listOfFive>, kind: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const useList = () => useAllPages(useQuery(query, { variables: { kind } }), (data) => data.list);
  const { result } = renderHook(useList, { wrapper });
  return { now: () => result.current, ids: () => result.current.data?.list.nodes.map(({ id }) => id) };
}

const five = (kind: string) => [1, 2, 3, 4, 5].map((n) => `${kind} ${n}`);

it('joins the pages of each list', async () => {
  const list = listOfFive(() => 'never');
  const [one, other] = [open(list, 'a'), open(list, 'b')];
  await waitFor(() => expect([one.ids(), other.ids()]).toEqual([five('a'), five('b')]));
  expect([one.now().loading, one.now().error]).toEqual([false, undefined]);
  expect(list.asked.toSorted()).toEqual(['2', '2', '4', '4', undefined, undefined]);
});

it('shows what arrived and reports the missing rest, until it is loaded again', async () => {
  let failing: string | undefined = '2';
  const { now, ids } = open(
    listOfFive(() => failing),
    'a',
  );
  await waitFor(() => expect(now().error).toMatchObject({ message: 'away' }));
  expect([ids(), now().loading]).toEqual([five('a').slice(0, 2), false]);
  failing = 'never';
  await act(() => now().refetch());
  await waitFor(() => expect(ids()).toEqual(five('a')));
  expect(now().error).toBeUndefined();
});
