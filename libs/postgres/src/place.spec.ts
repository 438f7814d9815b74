import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPlace } from './place';
import { removeEmbeddedPostgres } from './remove-embedded-postgres';
import { startEmbeddedPostgres } from './start-embedded-postgres';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
let parent: string;

beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'bien-cuong-place-'))));
const usual = process.umask();
afterEach(() => {
  process.umask(usual);
  rmSync(parent, { recursive: true, force: true });
});

function dataDirUnder(mode: number): string {
  const dataDir = join(parent, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  chmodSync(parent, mode);
  return dataDir;
}

it('keeps the database in the data folder', () => {
  const dataDir = dataDirUnder(0o755);
  expect(findPlace(dataDir)).toMatchObject({ home: dataDir, cluster: join(dataDir, 'postgres') });
});

asRoot('moves the database when its user cannot pass the folders above, and finds it again', async () => {
  // The umask of a careful administrator: what root makes is closed to all others unless it is opened.
  process.umask(0o077);
  const dataDir = dataDirUnder(0o700);
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  await server.stop();
  expect(server.cluster).toMatch(/^\/var\/(lib|db)\/bien-cuong\//);
  expect(findPlace(dataDir).cluster).toBe(server.cluster);
  await removeEmbeddedPostgres(dataDir);
});

asRoot('never runs the server as root', () => {
  expect(findPlace(dataDirUnder(0o755)).user.uid).toBeGreaterThan(0);
});
