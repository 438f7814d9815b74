import { join } from 'node:path';

/**
 * One program for all that runs in Node and one for each project that runs in a browser: a program
 * for every project loads the same declarations twenty times and takes twice the time and memory.
 */
export const typeInformation = {
  project: [
    'tools/lint/tsconfig.sources.json',
    'libs/graphiql/tsconfig.json',
    'apps/console/tsconfig.json',
    'docs/examples/partner/tsconfig.json',
    'docs/examples/subgraph/tsconfig.json',
  ],
  tsconfigRootDir: join(import.meta.dirname, '../../..'),
};
