import { OperatorError } from './operator-error';
import { readsOf } from './passed-on';
import { type Preparation, runPreparation } from './run-preparation';
import type { Owner } from './subgraphs';

interface DatabasePreparation extends Pick<Preparation, 'dataDir' | 'signal'> {
  url: string;
  seed: boolean;
  /** Variables for this program only. */
  env?: Record<string, string>;
}

/** A newly created account or client; with its password only if that was generated now. */
export interface Credential {
  role: string;
  name: string;
  password?: string;
}

interface CredentialsMessage {
  type: 'credentials';
  credentials: Credential[];
}

/**
 * Brings the tables of a database up to date, and seeds it if it is empty.
 * @returns the credentials that were created
 */
export async function prepareDatabase(
  name: Owner,
  { url, seed, env, ...asked }: DatabasePreparation,
): Promise<Credential[]> {
  const credentials: Credential[] = [];
  const why = await runPreparation({
    ...asked,
    name,
    program: `apps/${name}/dist/src/prepare.js`,
    reads: readsOf(name === 'identity' ? 'apps/identity' : 'libs/subgraph', 'prepare'),
    env: { DATABASE_URL: url, SEED: String(seed), ...env },
    onMessage: (told) => credentials.push(...(told as CredentialsMessage).credentials),
  });
  if (why !== undefined) throw new OperatorError(`The database of ${name} could not be prepared (${why}`);
  return credentials;
}
