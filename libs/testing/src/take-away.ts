import { administer } from './administer';

/**
 * Takes a database away as if its server were gone: whoever is connected is cut off, and nobody gets in.
 * @param serverUrl of the server's administrator
 * @param url of the database
 * @returns what gives it back
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
