import { urlsByVariable } from './environment';
import { OperatorError } from './operator-error';
import { readsOf } from './passed-on';
import { type Preparation, runPreparation } from './run-preparation';
import type { Owner, Subgraph } from './subgraphs';

interface Asked extends Pick<Preparation, 'dataDir' | 'signal'> {
  seed: boolean;
}

interface DatabasePreparation extends Asked {
  url: string;
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

/** Does the same for all subgraphs in one process, each with its own database. */
export async function prepareSubgraphs(
  urls: Record<Subgraph, string>,
  { seed, ...asked }: Asked,
): Promise<void> {
  const why = await runPreparation({
    ...asked,
    name: 'subgraphs',
    program: 'apps/platform/dist/prepare.js',
    reads: readsOf('apps/platform', 'prepare'),
    env: { ...urlsByVariable(urls), SEED: String(seed) },
  });
  if (why !== undefined) throw new OperatorError(`The databases could not be prepared (${why}`);
}
