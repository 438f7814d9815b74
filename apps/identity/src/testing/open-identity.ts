import { createDataSource, migrate } from '@bien-cuong/database';
import { createTestDatabase, PostgresRelay, takeAway } from '@bien-cuong/testing';
import type { DataSource } from 'typeorm';
import { AccountService } from '../account/account.service';
import { SecondFactorService } from '../account/second-factor.service';
import { database } from '../data-source';
import { startIdentity } from '../server/start-identity';

export const gatewaySecret = 'a secret that only gateways and subgraphs share';
export const keysSecret = 'a secret that no database of identity knows';
export const publicUrl = 'http://platform.invalid';
export const strong = 'sông núi cờ bay trên đỉnh';

export interface OpenIdentity {
  url: string;
  at: { publicUrl: string; url: string };
  dataSource: DataSource;
  accounts: AccountService;
  secondFactors: SecondFactorService;
  /** A proxy between the provider and its database. */
  relay: PostgresRelay;
  /** Makes the database unavailable; returns a function that makes it available again. */
  takeAway(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

interface Options {
  perMinute?: number;
  adminsNeedSecondFactor?: boolean;
  /** Where it queries the lineage of provinces; nowhere by default. */
  graphUrl?: string;
}

/** The provider with its own database. */
export async function openIdentity({
  adminsNeedSecondFactor = false,
  perMinute = 0,
  graphUrl,
}: Options = {}): Promise<OpenIdentity> {
  const testDatabase = await createTestDatabase();
  const dataSource = await createDataSource(database, testDatabase.url).initialize();
  await migrate(dataSource);
  const relay = await PostgresRelay.start(testDatabase.url);
  const service = await startIdentity({
    DATABASE_URL: relay.url,
    HOST: '127.0.0.1',
    PORT: 0,
    NODE_ENV: 'test',
    PUBLIC_URL: publicUrl,
    API_AUDIENCE: 'urn:bien-cuong:api',
    GATEWAY_SECRET: gatewaySecret,
    ADMINS_NEED_SECOND_FACTOR: adminsNeedSecondFactor,
    REQUESTS_PER_MINUTE: perMinute,
    GRAPH_URL: graphUrl,
    IDENTITY_KEYS_SECRET: keysSecret,
  });
  return {
    url: service.url,
    at: { publicUrl, url: service.url },
    dataSource,
    accounts: new AccountService(dataSource),
    secondFactors: new SecondFactorService(dataSource),
    relay,
    takeAway: () => takeAway(testDatabase.serverUrl, testDatabase.url),
    close: async () => {
      await service.stop();
      relay.close();
      await dataSource.destroy();
      await testDatabase.drop();
    },
  };
}
