import { isShallow } from '@bien-cuong/http';
import type { FastifyInstance } from 'fastify';

/** PostgreSQL cannot store null characters, so no name, id or code has one. */
export function holdsNull(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNull);
}

class NullCharacter extends Error {
  readonly statusCode = 400;

  constructor() {
    super('A null character is no part of any text.');
  }
}

class TooDeep extends Error {
  readonly statusCode = 400;

  constructor() {
    super('The body is nested too deeply.');
  }
}

/**
 * Refuses null characters in addresses and in the bodies that are parsed here; the provider parses its own.
 */
export function refuseNullCharacters(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw }) => {
    if (raw.url?.includes('%00')) throw new NullCharacter();
  });
  app.addHook('preValidation', async ({ body }) => {
    // Code that walks through the body would overflow the stack.
    if (!isShallow(body)) throw new TooDeep();
    if (holdsNull(body)) throw new NullCharacter();
  });
}
