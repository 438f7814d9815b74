import { provision, requireServer } from '@bien-cuong/postgres';
import { readContainerEnvironment } from './environment';
import { prepareDatabase } from './prepare-database';
import { tellCredentials } from './tell-credentials';
import { runUntilStopped } from './run-until-stopped';
import { databaseNames } from './subgraphs';

/** The one-shot container: creates databases and roles, tables and seeds for all subgraphs, then exits. */
async function run(): Promise<void> {
  const { url, seed, passwords } = readContainerEnvironment();
  await requireServer(url);
  const urls = await provision(url, { passwords, exclusive: true });
  for (const name of databaseNames) {
    const made = await prepareDatabase(name, { url: urls[name], seed });
    console.log([`The database of ${name} is ready.`, ...tellCredentials(made)].join('\n'));
  }
}

void runUntilStopped({ run, stop: () => Promise.resolve() });
