import { publishTestServer } from './environment';
import { startTestPostgres } from './test-postgres';

/** jest's globalSetup: a real PostgreSQL for every spec of the run. */
async function setUp(): Promise<void> {
  publishTestServer(await startTestPostgres());
}

export = setUp;
