import { join } from 'node:path';
import { embeddedUrl, keepSecrets } from '@bien-cuong/postgres';
import { readRunRecord } from './data-folder';

/** For its administrator, the address of the embedded server of the platform that runs on the folder, if one does. */
export function runningServer(dataDir: string): string | undefined {
  const port = readRunRecord(dataDir)?.postgresPort;
  if (port === undefined) return undefined;
  return embeddedUrl(port, keepSecrets(join(dataDir, 'secrets.json'), ['admin']).admin);
}
