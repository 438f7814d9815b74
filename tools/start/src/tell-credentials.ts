import { isLoopback } from '@bien-cuong/environment';
import type { StartEnvironment } from './environment';
import type { Credential } from './prepare-database';

const width = 15;

/** The message about new credentials; it is shown only once. */
export function tellCredentials(credentials: readonly Credential[]): string[] {
  if (credentials.length === 0) return [];
  const made = credentials.some(({ password }) => password !== undefined);
  const lines = credentials.map(
    ({ role, name, password }) =>
      `  ${role.padEnd(width)} ${name}  ${password ?? '(the password from the environment)'}`,
  );
  return [made ? 'Sign in with (shown only this once):' : 'Sign in with:', ...lines];
}

type Reached = Pick<StartEnvironment, 'HOST' | 'PUBLIC_URL' | 'SIGN_IN' | 'OIDC_ISSUER'>;

/** How users sign in. */
export function tellSignIn(
  { HOST, PUBLIC_URL, SIGN_IN, OIDC_ISSUER }: Reached,
  credentials: readonly Credential[],
): string[] {
  if (!SIGN_IN) return ['Nobody has to sign in (SIGN_IN=false): whoever reaches it may ask everything.'];
  if (OIDC_ISSUER !== undefined) return [`People sign in at ${OIDC_ISSUER}.`];
  const before = 'Sign in with an account of before; what to do when none is known: docs/operations.md.';
  const elsewhere =
    'From other machines nobody can sign in: PUBLIC_URL has to say by which address they reach this one.';
  return [
    ...(credentials.length === 0 ? [before] : tellCredentials(credentials)),
    ...(isLoopback(HOST) || PUBLIC_URL !== undefined ? [] : [elsewhere]),
  ];
}
