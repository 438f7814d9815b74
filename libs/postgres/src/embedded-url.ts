import { forgetLibpq } from './environment';

/** The superuser of an embedded server. */
export const ADMIN = 'postgres';

/** The URL of an embedded server for its administrator, which says everything a client needs to connect. */
export function embeddedUrl(port: number, password: string): string {
  forgetLibpq();
  return `postgres://${ADMIN}:${password}@127.0.0.1:${port}/postgres`;
}
