import 'reflect-metadata';

import { stopOnSignals } from '@bien-cuong/http';
import { readServerEnvironment } from './environment';
import { startIdentity } from './server/start-identity';

async function main(): Promise<void> {
  const service = await startIdentity(readServerEnvironment());
  stopOnSignals(service);
  console.log(`identity listens on ${service.url}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
