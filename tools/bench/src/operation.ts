import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';

/** The acceptance query as the tests have it. */
export const operation = readFileSync(
  join(workspaceRoot, 'libs/api/src/operations/cao-bang-review.graphql'),
  'utf8',
);
