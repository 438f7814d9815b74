import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';
import setUpDatabase from '@bien-cuong/testing/jest-global-setup';
import { publishStage } from './address';
import { Stage } from './stage';

/** jest's globalSetup: the PostgreSQL server for specs, and the platform that they share. */
export default async function setUp(): Promise<void> {
  // Lets later platforms reuse what the first one has compiled; programs inherit the variable, like all that
  // Node reads.
  process.env['NODE_COMPILE_CACHE'] ??= join(workspaceRoot, 'node_modules/.cache/compiled');
  await setUpDatabase();
  publishStage(await Stage.open());
}
