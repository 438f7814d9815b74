import 'reflect-metadata';

import { compactHeap, stopOnSignals } from '@bien-cuong/http';
import { readPlatformEnvironment } from './environment';
import { startPlatform } from './start-platform';

async function main(): Promise<void> {
  const service = await startPlatform(readPlatformEnvironment());
  stopOnSignals(service);
  console.log(`platform: ${service.url}/graphql`);
  await service.warm;
  compactHeap();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
