interface Access {
  user: string;
  password: string;
  database: string;
}

/** The URL of another database on the server of `serverUrl`; host, port and parameters stay. */
export function databaseUrl(serverUrl: string, { user, password, database }: Access): string {
  const url = new URL(serverUrl);
  url.username = encodeURIComponent(user);
  url.password = encodeURIComponent(password);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}
