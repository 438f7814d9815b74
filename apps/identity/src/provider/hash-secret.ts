import { createHash } from 'node:crypto';

/** As a secret is kept that nobody chose: of so many random bits, no slow hash makes it harder to guess. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
