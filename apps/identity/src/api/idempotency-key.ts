import { InvalidInput } from '@bien-cuong/domain';
import type { FastifyRequest } from 'fastify';
import { noKey } from './texts';

const name = 'Idempotency-Key';

/**
 * draft-ietf-httpapi-idempotency-key-header: a string of a structured header, in quotes, which may be left out here.
 * @throws InvalidInput without one: what is repeated without it could not be told from what is meant twice
 */
export function idempotencyKeyOf({ headers }: FastifyRequest): string {
  const header = headers[name.toLowerCase()];
  const key = typeof header === 'string' ? header.replace(/^"(.*)"$/, '$1') : '';
  if (key === '') throw new InvalidInput(noKey, name);
  return key;
}
