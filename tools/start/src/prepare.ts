import { provision, requireServer } from '@bien-cuong/postgres';
import { readContainerEnvironment } from './environment';
import { prepareSubgraph } from './prepare-subgraph';
import { runUntilStopped } from './run-until-stopped';
import { subgraphNames } from './subgraphs';

/** The one-shot container: databases and roles, tables and seeds of all subgraphs, then the end. */
async function run(): Promise<void> {
  const { url, seed, passwords } = readContainerEnvironment();
  await requireServer(url);
  const urls = await provision(url, { passwords, exclusive: true });
  for (const name of subgraphNames) {
    await prepareSubgraph(name, { url: urls[name], seed });
    console.log(`The database of ${name} is ready.`);
  }
}

void runUntilStopped({ run, stop: () => Promise.resolve() });
