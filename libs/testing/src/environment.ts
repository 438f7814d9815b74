import { spareLoopback } from '@bien-cuong/environment';

const VARIABLE = 'BIEN_CUONG_TEST_SERVER';

spareLoopback();

export const inherited: NodeJS.ProcessEnv = process.env;

/** Tells jest's workers, which start after this, where the test server is. */
export function publishTestServer(url: string): void {
  process.env[VARIABLE] = url;
}

export function testServer(): string {
  const url = process.env[VARIABLE];
  if (url) return url;
  throw new Error(
    'There is no test server: start jest from jest.preset.js, whose globalSetup starts PostgreSQL.',
  );
}
