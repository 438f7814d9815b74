import type { IncomingMessage } from 'node:http';

/** The client's address, as the gateway in front reports it: nobody else can reach this service. */
export function addressOf({ headers, socket }: IncomingMessage): string {
  const forwarded = headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return last || (socket.remoteAddress ?? '');
}
