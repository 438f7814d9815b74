export interface Addresses {
  url: string;
  serverUrl: string;
}

/** The URL of a test's database for the server's superuser. */
export function databaseFor({ url, serverUrl }: Addresses): string {
  const address = new URL(serverUrl);
  address.pathname = new URL(url).pathname;
  return address.href;
}
