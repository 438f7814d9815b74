import { randomBytes } from 'node:crypto';
import { spareLoopback } from '@bien-cuong/environment';

const VARIABLE = 'BIEN_CUONG_TEST_SERVER';

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

/** A secret that the first process of a run makes up, and that the workers of jest take over from it. */
export function keptForRun(variable: string): string {
  return (process.env[variable] ??= randomBytes(32).toString('base64url'));
}
