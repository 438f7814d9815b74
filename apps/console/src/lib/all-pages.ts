import type { FieldPolicy } from '@apollo/client';

interface Nodes {
  readonly nodes: readonly unknown[];
}

const paging = ['first', 'after'];

/** Whether a list is shown page by page: its query then says in a variable how long a page is. */
const isPaged = (variables: object | undefined): boolean => variables !== undefined && 'first' in variables;

/** How the cache keeps a list that is read to its end: as one list, whichever page was loaded last. */
export const allPages: FieldPolicy<Nodes> = {
  keyArgs: (args, { variables }) =>
    Object.keys(args ?? {}).filter((name) => isPaged(variables) || !paging.includes(name)),
  merge: (before, page, { args, variables }) =>
    before && args?.['after'] && !isPaged(variables)
      ? { ...page, nodes: [...before.nodes, ...page.nodes] }
      : page,
};
