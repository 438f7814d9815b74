import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as authenticator apps expect it. */
const period = 30;

const totp = (email: string, secret: string): TOTP =>
  new TOTP({ issuer: 'Biên Cương', label: email, secret: Secret.fromBase32(secret), period });

export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that authenticator apps read from a QR code. */
export const secondFactorUri = (email: string, secret: string): string => totp(email, secret).toString();

/**
 * The time step whose code this is, one step of difference between clocks allowed; undefined for a wrong code and for one
 * of a step that was used already (RFC 6238 section 5.2).
 */
export function stepOf(
  code: string,
  { email, secret, after }: { email: string; secret: string; after: number | null },
): number | undefined {
  const token = plainDigits(code);
  // The library throws where a text of as many characters has another number of bytes.
  if (!/^[0-9]{6}$/.test(token)) return undefined;
  const delta = totp(email, secret).validate({ token, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(Date.now() / 1_000 / period) + delta;
  return after !== null && step <= after ? undefined : step;
}

/** More than a code with all that may stand around it; to normalise long texts can take long. */
const longest = 100;

/** A code as it is compared, from any keyboard: without blanks and marks that nobody sees, its digits not in full width. */
const plainDigits = (code: string): string =>
  code
    .slice(0, longest)
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '');
