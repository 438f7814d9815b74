import { Batches, type BatchRead } from './batches';

interface Key {
  id: string;
  on: string;
}

const day = (id: string): Key => ({ id, on: '2026-01-01' });

function reader(): { read: BatchRead<Key, string, { first: number }>; calls: string[][] } {
  const calls: string[][] = [];
  const read = async (keys: readonly Key[]) => {
    calls.push(keys.map(({ id }) => id));
    return keys.map(({ id }) => id.toUpperCase());
  };
  return { read, calls };
}

it('reads the keys of one tick together, each key once', async () => {
  const { read, calls } = reader();
  const batches = new Batches();
  const values = ['a', 'b', 'a'].map((id) => batches.load(read, day(id), { first: 1 }));
  expect(await Promise.all(values)).toEqual(['A', 'B', 'A']);
  expect(calls).toEqual([['a', 'b']]);
});

it('keeps what was read until the request ends', async () => {
  const { read, calls } = reader();
  const batches = new Batches();
  await batches.load(read, day('a'), { first: 1 });
  await batches.load(read, day('a'), { first: 1 });
  await new Batches().load(read, day('a'), { first: 1 });
  expect(calls).toEqual([['a'], ['a']]);
});

it('keeps reads with other arguments, or by another function, apart', async () => {
  const [one, other] = [reader(), reader()];
  const batches = new Batches();
  await Promise.all([
    batches.load(one.read, day('a'), { first: 1 }),
    batches.load(one.read, day('b'), { first: 1 }),
    batches.load(one.read, day('a'), { first: 2 }),
    batches.load(other.read, day('a'), { first: 1 }),
  ]);
  expect(one.calls).toEqual([['a', 'b'], ['a']]);
  expect(other.calls).toEqual([['a']]);
});

it('gives a failure to every caller', async () => {
  const read: BatchRead<string, string, undefined> = async () => {
    throw new Error('no database');
  };
  const batches = new Batches();
  const asked = await Promise.allSettled(['a', 'b'].map((id) => batches.load(read, id)));
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
