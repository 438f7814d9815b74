import type { ToolEnvironment } from '@bien-cuong/start/environment';
import { type Databases, reachDatabases } from '@bien-cuong/start/reach-databases';
import type { Subgraph } from '@bien-cuong/start/subgraphs';

/** The four databases: those named in the environment, else those of the platform in the data folder. */
export async function openDatabases({
  urls,
  ...place
}: ToolEnvironment<Subgraph>): Promise<Databases<Subgraph>> {
  return urls ? { urls, close: () => Promise.resolve() } : reachDatabases(place);
}
