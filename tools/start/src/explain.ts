import { EnvironmentError } from '@bien-cuong/environment';
import { PostgresError, writeTrouble } from '@bien-cuong/postgres';
import { OperatorError } from './operator-error';
import { workspaceRoot } from './workspace-root';

/** One sentence where we know what to do, all details where we do not. */
export function explain(error: unknown): unknown {
  const known = [OperatorError, PostgresError, EnvironmentError].some((kind) => error instanceof kind);
  if (known) return (error as Error).message;
  const { path = workspaceRoot } = (error ?? {}) as { path?: string };
  return writeTrouble(error, path) ?? error;
}
