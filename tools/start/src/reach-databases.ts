import { provisionDatabases } from './database';
import { type Place, reachServer, requireSecrets } from './reach-server';
import type { Owner } from './subgraphs';

export interface Databases<Name extends Owner = Owner> {
  urls: Record<Name, string>;
  close(): Promise<void>;
}

/** The platform's databases for a tool that writes to them, with the passwords kept in the data folder. */
export async function reachDatabases({ dataDir, server }: Place): Promise<Databases> {
  requireSecrets(dataDir);
  const { url, close } = await reachServer({ dataDir, server });
  try {
    return { urls: await provisionDatabases(dataDir, url, server === undefined), close };
  } catch (error) {
    await close();
    throw error;
  }
}
