import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';
import setUpDatabase from '@bien-cuong/testing/jest-global-setup';
import { publishStage } from './address';
import { Stage } from './stage';

/** jest's globalSetup: the server that specs use, and the platform that they share. */
export default async function setUp(): Promise<void> {
  // What one platform has compiled the next one need not; programs get it passed on as all that Node reads.
  process.env['NODE_COMPILE_CACHE'] ??= join(workspaceRoot, 'node_modules/.cache/compiled');
  await setUpDatabase();
  publishStage(await Stage.open());
}
