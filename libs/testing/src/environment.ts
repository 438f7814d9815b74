import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { spareLoopback } from '@bien-cuong/environment';
import { workspaceRoot } from './workspace-root';

const VARIABLE = 'BIEN_CUONG_TEST_SERVER';
const STAGE = 'BIEN_CUONG_TEST_STAGE';

spareLoopback();

export const inherited: NodeJS.ProcessEnv = process.env;

/** Tells jest's workers, which start after this, where the test server is. */
export function publishTestServer(url: string): void {
  process.env[VARIABLE] = url;
}

export const hasTestServer = (): boolean => process.env[VARIABLE] !== undefined;

export function testServer(): string {
  const url = process.env[VARIABLE];
  if (url) return url;
  throw new Error(
    'There is no test server: start jest from jest.preset.js, whose globalSetup starts PostgreSQL.',
  );
}

/** Tells jest's workers where to ask for the shared platform. */
export function publishStage(url: string): void {
  process.env[STAGE] = url;
}

export function stageUrl(): string {
  const url = process.env[STAGE];
  if (url) return url;
  throw new Error(
    'There is no stage: start jest with the jest.config.js of a project whose globalSetup opens it.',
  );
}

/** Lets later platforms reuse what the first one has compiled; programs inherit the variable, like all that Node reads. */
export function keepCompiled(): void {
  process.env['NODE_COMPILE_CACHE'] ??= join(workspaceRoot, 'node_modules/.cache/compiled');
}

/** A secret that the first process of a run makes up, and that the workers of jest take over from it. */
export function keptForRun(variable: string): string {
  return (process.env[variable] ??= randomBytes(32).toString('base64url'));
}
