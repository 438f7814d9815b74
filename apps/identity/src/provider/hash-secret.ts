import { createHash } from 'node:crypto';

/**
 * A fast hash is enough for a generated secret: with so many random bits, a slow one would not make it harder
 * to guess.
 */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
