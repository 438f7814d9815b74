import { compactHeap, stopOnSignals } from '@bien-cuong/http';
import { readGatewayEnvironment } from './environment';
import { startGateway } from './start-gateway';

async function main(): Promise<void> {
  const service = await startGateway(readGatewayEnvironment());
  stopOnSignals(service);
  console.log(`gateway: ${service.url}/graphql`);
  await service.warm;
  compactHeap();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
