import { join } from 'node:path';

/**
 * One TypeScript program for everything that runs in Node, and one for each project that runs in a browser: a
 * program per project would load the same declarations twenty times and take twice the time and memory.
 */
export const typeInformation = {
  project: [
    'tools/lint/tsconfig.sources.json',
    'libs/graphiql/tsconfig.json',
    'apps/console/tsconfig.json',
    'docs/examples/partner/tsconfig.json',
    'docs/examples/report/tsconfig.json',
    'docs/examples/subgraph/tsconfig.json',
  ],
  tsconfigRootDir: join(import.meta.dirname, '../../..'),
};
