import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './processes';
import { removeEmbeddedPostgres } from './remove-embedded-postgres';
import { startEmbeddedPostgres } from './start-embedded-postgres';

const killedStart = `
  const { startEmbeddedPostgres } = require('@bien-cuong/postgres');
  startEmbeddedPostgres({ dataDir: process.argv[1] }).then(({ pid }) => process.send(pid));`;

it('stops the server that a killed start left running, and starts a new one on the same data', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-postgres-'));
  const starter = spawn(process.execPath, ['-e', killedStart, dataDir], {
    cwd: __dirname,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [orphan] = (await once(starter, 'message')) as [number];
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  expect(isAlive(orphan)).toBe(true);

  const server = await startEmbeddedPostgres({ dataDir });
  expect(server.recovered).toBe(true);
  expect(isAlive(orphan)).toBe(false);
  await server.stop();
  await removeEmbeddedPostgres(dataDir);
});
