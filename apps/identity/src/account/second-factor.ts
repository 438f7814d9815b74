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
  const token = code.replaceAll(/\s/g, '');
  const delta = totp(email, secret).validate({ token, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(Date.now() / 1_000 / period) + delta;
  return after !== null && step <= after ? undefined : step;
}
