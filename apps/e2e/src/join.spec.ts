import { startSubgraph, type SharedPlatform, sharedPlatform } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { stillAlive } from './testing/processes';
import { runToEnd } from './testing/run-to-end';

const named = '{ awardTypes { id } }';
let platform: SharedPlatform;

beforeAll(async () => {
  platform = await sharedPlatform();
}, 240_000);

it('starts a second awards subgraph on the database of a running platform, and leaves that running', async () => {
  const second = await startSubgraph('awards', { dataDir: platform.dataDir });
  const [first = '', own] = [platform.services['awards'], second.url];
  expect(await ask(own, named)).toEqual(await ask(first, named));
  await second.stop();
  expect(stillAlive(second.processes)).toEqual([]);
  expect((await ask(first, named)).errors).toBeUndefined();
});

it('says which subgraphs there are when the name is wrong', async () => {
  const { code, complaint } = await runToEnd(['tools/start/dist/subgraph.js', 'weather'], {
    DATABASE_URL: '',
  });
  expect(code).toBe(1);
  expect(complaint).toBe(
    'Say which subgraph to start: npm run subgraph -- provinces | movements | personnel | awards.',
  );
});
