import type { TestDatabase } from '@bien-cuong/testing';

/** The address of a test's database for the server's superuser. */
export function databaseFor({ url, serverUrl }: TestDatabase): string {
  const address = new URL(serverUrl);
  address.pathname = new URL(url).pathname;
  return address.href;
}
