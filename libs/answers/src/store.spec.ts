import type { Policy } from './policy';
import { Clock, Sight } from './known-changes';
import { Store } from './store';

const clock = new Clock();
const sight = new Sight(clock);
const policy: Policy = {
  id: 'spec',
  storable: true,
  maxAgeMs: undefined,
  private: false,
  sights: [sight],
  cells: sight.cells(undefined),
};
const entry = (bytes: number) => ({ began: clock.now, value: 'text', bytes });

beforeEach(() => {
  sight.begin();
  sight.liveFor(performance.now() + 60_000);
});

afterEach(() => jest.useRealTimers());

it('stays within its bytes, and evicts the least recently used answer', () => {
  const store = new Store(10_000);
  for (const key of ['a', 'b', 'c']) store.set(policy, key, entry(3_000));
  store.get('a');
  store.set(policy, 'd', entry(3_000));
  expect(['a', 'b', 'c', 'd'].map((key) => store.get(key)?.value)).toEqual([
    'text',
    undefined,
    'text',
    'text',
  ]);
  expect(store.bytes).toBeLessThanOrEqual(10_000);
  expect(store.counts).toMatchObject({ stored: 4, evicted: 1 });
});

it('takes no answer that is larger than its bound', () => {
  const store = new Store(1_000);
  store.set(policy, 'a', entry(700));
  store.set(policy, 'b', entry(5_000));
  expect(store.get('a')).toBeDefined();
  expect(store.get('b')).toBeUndefined();
});

it('gives no answer that is older than its maximum age', () => {
  jest.useFakeTimers();
  sight.liveFor(performance.now() + 60_000);
  const store = new Store(1_000);
  store.set({ ...policy, maxAgeMs: 1_000 }, 'a', entry(1));
  jest.advanceTimersByTime(999);
  expect(store.get('a')).toBeDefined();
  jest.advanceTimersByTime(1);
  expect(store.get('a')).toBeUndefined();
});

it('frees void answers, once for many changes', () => {
  jest.useFakeTimers();
  sight.liveFor(performance.now() + 60_000);
  const store = new Store(10_000);
  for (const key of ['a', 'b']) store.set(policy, key, entry(1));
  for (let i = 0; i < 3; i += 1) {
    sight.changed('everything');
    store.sweepSoon();
  }
  store.set(policy, 'c', entry(1));
  jest.advanceTimersByTime(1_000);
  expect(store.size).toBe(1);
  expect(store.counts).toMatchObject({ stored: 3, dropped: 2 });
});
