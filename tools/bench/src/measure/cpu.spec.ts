import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuOf } from './cpu';
import { memoryOf } from './memory';

const onLinux = process.platform === 'linux' ? it : it.skip;

onLinux('counts what a process and its children have used', async () => {
  const busy = 'while (process.cpuUsage().user < 300_000);';
  const child = spawn(process.execPath, [
    '-e',
    `${busy} require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]); console.log('done'); setInterval(() => {}, 1000)`,
  ]);
  await once(child.stdout, 'data');
  try {
    const pid = child.pid ?? 0;
    expect(cpuOf({ busy: pid, none: 0 })?.['busy']).toBeGreaterThanOrEqual(0.6);
    expect(memoryOf(pid)?.now).toBeGreaterThan(10);
  } finally {
    child.kill();
  }
});
