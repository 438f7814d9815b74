import { Client } from 'pg';
import { createTestDatabase } from './create-test-database';

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

it('gives every spec its own database and removes it again', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = await connect(one.url);
  await client.query('CREATE TABLE mine (id int)');
  const stranger = await connect(other.url);
  await expect(stranger.query('SELECT FROM mine')).rejects.toThrow('does not exist');
  await stranger.end();
  await Promise.all([one.drop(), other.drop()]);
  await expect(connect(one.url)).rejects.toThrow();
});

it('copies a database with all that is in it, of which the owner is the same', async () => {
  const original = await createTestDatabase();
  const writer = await connect(original.url);
  await writer.query('CREATE TABLE mine AS SELECT 1 AS id');
  await writer.end();
  const copy = await original.copy();
  const reader = await connect(copy.url);
  await reader.query('INSERT INTO mine VALUES (2)');
  expect((await reader.query('SELECT id FROM mine ORDER BY id')).rows).toEqual([{ id: 1 }, { id: 2 }]);
  await reader.end();
  const again = await connect(original.url);
  expect((await again.query('SELECT id FROM mine')).rows).toEqual([{ id: 1 }]);
  await again.end();
  await copy.drop();
  await original.drop();
});
