import 'reflect-metadata';

import { createServer, type AddressInfo } from 'node:net';

import { createTestDatabase, takeAway, type TestDatabase } from '@bien-cuong/testing';

import { connect, isUp } from './connect';
import { createDataSource } from './data-source';

const definition = { name: 'tests', entities: [], migrations: [] };
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

it('has connected when the database is there', async () => {
  const dataSource = createDataSource(definition, database.url);
  const { disconnect } = await connect(dataSource);
  expect(await isUp(dataSource)).toBe('up');
  await disconnect();
  expect(dataSource.isInitialized).toBe(false);
});

it('keeps trying while the database is away, and connects when it is back', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation();
  const giveBack = await takeAway(database.serverUrl, database.url);
  const dataSource = createDataSource(definition, database.url);
  const { disconnect } = await connect(dataSource);
  expect(await isUp(dataSource)).toBe('down');
  await giveBack();
  while ((await isUp(dataSource)) === 'down') await new Promise(setImmediate);
  expect(complaints).toHaveBeenCalledTimes(1);
  await disconnect();
  complaints.mockRestore();
});

it('can be stopped while the database is away', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const complaints = jest.spyOn(console, 'error').mockImplementation();
  const { disconnect } = await connect(createDataSource(definition, `postgres://a:a@127.0.0.1:${port}/a`));
  await expect(disconnect()).resolves.toBeUndefined();
  complaints.mockRestore();
});
