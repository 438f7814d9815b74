import type { FieldPolicy } from '@apollo/client';

interface Nodes {
  readonly nodes: readonly unknown[];
}

const paging = ['first', 'after'];

/** How the cache keeps a paged list: as one list, whichever page was loaded last. */
export const allPages: FieldPolicy<Nodes> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => !paging.includes(name)),
  merge: (before, page, { args }) =>
    before && args?.['after'] ? { ...page, nodes: [...before.nodes, ...page.nodes] } : page,
};
