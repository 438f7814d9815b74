import { inUtc } from '@bien-cuong/domain';
import { z } from 'zod';

/** A moment as RFC 3339 writes it, with any offset; read in UTC. */
export const moment = z.iso.datetime({ offset: true }).transform((text, { addIssue }) => {
  try {
    return inUtc(new Date(text));
  } catch {
    addIssue({ code: 'invalid_format', format: 'datetime', input: text });
    return z.NEVER;
  }
});
