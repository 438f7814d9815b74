import { administer } from './administer';

/**
 * Makes a database unavailable as if its server were gone: all connections are cut, and new ones are refused.
 * @param serverUrl the URL for the server's administrator
 * @param url the URL of the database
 * @returns a function that makes it available again
 */
export async function takeAway(serverUrl: string, url: string): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1);
  await administer(
    serverUrl,
    `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return () => administer(serverUrl, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
}
