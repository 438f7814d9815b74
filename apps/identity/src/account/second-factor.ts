import { normalForm } from '@bien-cuong/domain';
import { Secret, TOTP } from 'otpauth';

/** The period that authenticator apps expect (RFC 6238). */
const period = 30;

const totp = (email: string, secret: string): TOTP =>
  new TOTP({ issuer: 'Biên Cương', label: email, secret: Secret.fromBase32(secret), period });

export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that authenticator apps read from a QR code. */
export const secondFactorUri = (email: string, secret: string): string => totp(email, secret).toString();

/**
 * The time step that a code belongs to, allowing clocks to differ by one step; undefined for a wrong code and
 * for a step that was already used (RFC 6238 section 5.2).
 */
export function stepOf(
  code: string,
  { email, secret, after }: { email: string; secret: string; after: number | null },
): number | undefined {
  const token = plainDigits(code);
  // The library throws for a text with the right number of characters but another number of bytes.
  if (!/^[0-9]{6}$/.test(token)) return undefined;
  const delta = totp(email, secret).validate({ token, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(Date.now() / 1_000 / period) + delta;
  return after !== null && step <= after ? undefined : step;
}

/** More than a code with everything that may be around it; normalising long texts can take long. */
const longest = 100;

/**
 * Normalises a code from any keyboard: without blanks and invisible marks, and with full-width digits made
 * plain.
 */
const plainDigits = (code: string): string =>
  normalForm(code.slice(0, longest), 'NFKC').replaceAll(/[\s\p{Cf}]/gu, '');
