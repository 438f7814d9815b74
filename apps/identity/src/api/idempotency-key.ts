import { InvalidInput } from '@bien-cuong/domain';
import type { FastifyRequest } from 'fastify';
import { noKey } from './texts';

const name = 'Idempotency-Key';

/**
 * The header of draft-ietf-httpapi-idempotency-key-header: a string of a structured header, whose quotes may
 * be left out here.
 * @throws InvalidInput without one, since a retry could not be distinguished from a second request
 */
export function idempotencyKeyOf({ headers }: FastifyRequest): string {
  const header = headers[name.toLowerCase()];
  const key = typeof header === 'string' ? header.replace(/^"(.*)"$/, '$1') : '';
  if (key === '') throw new InvalidInput(noKey, name);
  return key;
}
