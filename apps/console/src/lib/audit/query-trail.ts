import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { AuditEntryFragment, AuditPageFragment } from '@bien-cuong/api';
import type { Row, TrailEntry, TrailPage, TrailSource } from './trail';

/** How many records are loaded at a time. */
export const PAGE = 30;

interface Question<Data, Variables> {
  readonly name: string;
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Omit<Variables, 'first' | 'after'>;
  readonly pick: (data: Data) => AuditPageFragment | null | undefined;
}

/** A trail that is read page by page with a query. */
export function queryTrail<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  { name, query, variables, pick }: Question<Data, Variables>,
): TrailSource {
  const read = async (after: string | undefined) => {
    const asked = { ...variables, first: PAGE, after } as unknown as Variables;
    // Not cached, because records are added all the time.
    const options = { fetchPolicy: 'no-cache', errorPolicy: 'none' } as const;
    const { data } = await client.query({ query, variables: asked, ...options } as const);
    const page = data === undefined ? undefined : pick(data);
    if (!page) throw new Error('The answer came without the audit trail.');
    return pageOf(page);
  };
  return { name, read };
}

const pageOf = ({ nodes, pageInfo }: AuditPageFragment): TrailPage => ({
  entries: nodes.map(entryOf),
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});

/** In the schema they are JSON; they are the rows of tables. */
const entryOf = ({ before, after, detail, ...rest }: AuditEntryFragment): TrailEntry => ({
  ...rest,
  before: before as Row | null,
  after: after as Row | null,
  detail: detail as Row | null,
});
