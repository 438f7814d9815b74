import { hasTestServer, publishTestServer } from './environment';
import { startTestPostgres } from './test-postgres';

/** jest's globalSetup: a real PostgreSQL for every spec of the run, unless another project of the run has started it. */
async function setUp(): Promise<void> {
  if (!hasTestServer()) publishTestServer(await startTestPostgres());
}

export = setUp;
