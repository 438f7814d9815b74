import type { Credential } from './prepare-database';

const width = 15;

/** What the operator reads about credentials that were made just now: it is said only once. */
export function tellCredentials(credentials: readonly Credential[]): string[] {
  if (credentials.length === 0) return [];
  const made = credentials.some(({ password }) => password !== undefined);
  const lines = credentials.map(
    ({ role, name, password }) =>
      `  ${role.padEnd(width)} ${name}  ${password ?? '(the password from the environment)'}`,
  );
  return [made ? 'Sign in with (shown only this once):' : 'Sign in with:', ...lines];
}
