// Starts a platform of its own, and a subgraph, for which the same function waits: what is left of them is what it is about.
import { existsSync } from 'node:fs';
import { stillAlive, until } from './testing/processes';
import { runToEnd } from './testing/run-to-end';

const starter = `
  const { startSubgraph } = require('@bien-cuong/testing');
  startSubgraph('provinces', { env: { SEED: 'false' } }).then(async (started) => {
    await started.stop();
    console.log(started.dataDir);
  });`;
const forgetful = `
  const { startPlatform } = require('@bien-cuong/testing');
  startPlatform({ mode: 'one', env: { SEED: 'false' } }).then(({ processes }) => console.log(processes.supervisor));`;

it('waits for the end of what it started and leaves no folder, even where nothing else keeps the process alive', async () => {
  const { code, output } = await runToEnd(['-e', starter], {});
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/bien-cuong-test-/) });
  expect(existsSync(output.trim())).toBe(false);
}, 120_000);

it('does not keep a run open that forgets to stop it, and ends with the run', async () => {
  const { code, output } = await runToEnd(['-e', forgetful], {});
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^\d+\n$/) });
  await until('the platform has stopped', () => stillAlive({ supervisor: Number(output) }).length === 0);
}, 120_000);
