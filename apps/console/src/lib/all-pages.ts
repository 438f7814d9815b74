import type { FieldPolicy } from '@apollo/client';

interface Nodes {
  readonly nodes: readonly unknown[];
}

const paging = ['first', 'after'];

/** How the cache keeps a list that comes page by page: as one, whichever page was asked for last. */
export const allPages: FieldPolicy<Nodes> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => !paging.includes(name)),
  merge: (before, page, { args }) =>
    before && args?.['after'] ? { ...page, nodes: [...before.nodes, ...page.nodes] } : page,
};
