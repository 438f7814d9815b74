import { inUtc } from '@bien-cuong/domain';
import { z } from 'zod';

/** A moment in RFC 3339 format, with any offset; converted to UTC. */
export const moment = z.iso.datetime({ offset: true }).transform((text, { addIssue }) => {
  try {
    return inUtc(new Date(text));
  } catch {
    addIssue({ code: 'invalid_format', format: 'datetime', input: text });
    return z.NEVER;
  }
});
