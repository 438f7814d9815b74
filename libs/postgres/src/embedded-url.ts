import { forgetLibpq } from './environment';

/** The superuser of an embedded server. */
export const ADMIN = 'postgres';

/** The address of an embedded server for its administrator; whoever asks for it reaches that server by nothing else. */
export function embeddedUrl(port: number, password: string): string {
  forgetLibpq();
  return `postgres://${ADMIN}:${password}@127.0.0.1:${port}/postgres`;
}
