import type { Actor } from '@bien-cuong/database';
import { RepeatedRefusals } from './repeated-refusals';

const minute = 60_000;
const visitor = { address: '192.0.2.1', operation: 'token client_credentials' };
let recorded: [Actor, object][];
let refusals: RepeatedRefusals;

beforeEach(() => {
  jest.useFakeTimers();
  recorded = [];
  refusals = new RepeatedRefusals((actor, detail) => {
    recorded.push([actor, detail]);
    return Promise.resolve();
  });
});
afterEach(() => jest.useRealTimers());

it('records the first at once, and equal ones together a minute later, with their number', async () => {
  for (let nth = 0; nth < 4; nth += 1) await refusals.note(visitor, { error: 'invalid_client' });
  await refusals.note({ ...visitor, address: '192.0.2.2' }, { error: 'invalid_client' });
  expect(recorded.map(([{ address }]) => address)).toEqual(['192.0.2.1', '192.0.2.2']);
  await jest.advanceTimersByTimeAsync(minute);
  expect(recorded.slice(2)).toEqual([[visitor, { error: 'invalid_client', times: 3 }]]);
  await refusals.note(visitor, { error: 'invalid_client' });
  expect(recorded).toHaveLength(4);
});

it('counts callers together where there are too many, and loses no refusal', async () => {
  for (let nth = 0; nth < 1_500; nth += 1)
    await refusals.note({ ...visitor, address: `address ${nth}` }, { error: 'invalid_client' });
  await refusals.flush();
  expect(recorded.length).toBeLessThanOrEqual(1_002);
  const all = recorded.map(([, detail]) => ('times' in detail ? Number(detail.times) : 1));
  expect(all.reduce((sum, times) => sum + times)).toBe(1_500);
});
