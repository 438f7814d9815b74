import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { PostgresError } from './postgres-error';

/** The user the server runs as; empty when it may run as the user who started us. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root, so for root another user is chosen: the owner of the cluster or of the
 * data folder, or an existing account. No account is created, since that would change the machine.
 */
export function chooseServerUser(cluster: string, dataDir: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(cluster)) return ownerOf(cluster);
  const owner = ownerOf(dataDir);
  if (owner.uid !== 0 && accountIds(String(owner.uid))) return owner;
  const account = accountIds('postgres') ?? accountIds('nobody');
  if (account) return account;
  throw new PostgresError(
    'PostgreSQL may not run as root and there is no account "postgres" or "nobody" to run it: start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

function ownerOf(folder: string): Required<ServerUser> {
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}

function accountIds(name: string): Required<ServerUser> | undefined {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
