import 'reflect-metadata';

import { createDataSource, migrate } from '@bien-cuong/database';
import { EnvironmentError } from '@bien-cuong/environment';
import { database } from './data-source';
import { readPrepareEnvironment } from './environment';
import { type Credential, demoAccounts, firstAdministrator } from './prepare/first-accounts';

async function prepare(): Promise<Credential[]> {
  const environment = readPrepareEnvironment();
  const dataSource = await createDataSource(database, environment.DATABASE_URL).initialize();
  try {
    const migrations = await migrate(dataSource);
    console.log(`identity: ${migrations.length} migrations run`);
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = environment;
    const administrator = await firstAdministrator(dataSource, { email, password });
    const demo = environment.DEMO ? await demoAccounts(dataSource, environment.DEMO_PASSWORD) : [];
    return [...administrator, ...demo];
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Sends credentials to the parent process if there is a channel, so that no password gets into a log;
 * otherwise prints them.
 */
function tell(credentials: Credential[]): void {
  if (process.send) process.send({ type: 'credentials', credentials });
  else for (const { role, name, password } of credentials) console.log(`${role}: ${name} ${password ?? ''}`);
}

prepare().then(tell, (error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});
