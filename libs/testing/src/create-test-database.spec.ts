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
