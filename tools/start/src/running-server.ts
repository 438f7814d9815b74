import { join } from 'node:path';
import { embeddedUrl, keepSecrets } from '@bien-cuong/postgres';
import { readRunRecord } from './data-folder';

/** The administrator's URL of the embedded server, if a platform is running on the folder. */
export function runningServer(dataDir: string): string | undefined {
  const port = readRunRecord(dataDir)?.postgresPort;
  if (port === undefined) return undefined;
  return embeddedUrl(port, keepSecrets(join(dataDir, 'secrets.json'), ['admin']).admin);
}
