import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachServer } from './reach-server';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-reach-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

it('starts no server where there is no platform', async () => {
  await expect(reachServer({ dataDir })).rejects.toThrow('There is no platform in');
  expect(readdirSync(dataDir)).toEqual([]);
});

it('starts no empty server for a platform whose databases are elsewhere', async () => {
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ awards: 'secret' }));
  await expect(reachServer({ dataDir })).rejects.toThrow('name it with DATABASE_URL');
  expect(readdirSync(dataDir)).toEqual(['secrets.json']);
});
