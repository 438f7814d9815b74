import { ChangeFeed } from './change-feed';
import type { ChangeNews } from './protocol';

const longMs = 60_000;
let leaseMs: number;
let feed: ChangeFeed;

beforeEach(() => {
  leaseMs = longMs;
  feed = new ChangeFeed({ lease: async () => leaseMs && performance.now() + leaseMs, holdMs: 20 });
});

/** Polls again, having acted on the news. */
const goOn = ({ session, position }: ChangeNews) => feed.poll({ session, acted: position });

async function isSettled(): Promise<boolean> {
  let settled = false;
  void feed.settled().then(() => (settled = true));
  await new Promise(setImmediate);
  return settled;
}

describe('a reader', () => {
  it('hears at once what changed, each type once', async () => {
    const first = await feed.poll({});
    const waiting = goOn(first);
    feed.changed(['Star', 'Moon']);
    feed.changed(['Star']);
    expect(await waiting).toMatchObject({ session: first.session, position: 1, changed: ['Star', 'Moon'] });
  });

  it('hears of everything when one change was of everything', async () => {
    const first = await feed.poll({});
    feed.changed(['Star']);
    feed.changed('everything');
    feed.changed(['Moon']);
    expect((await goOn(first)).changed).toBe('everything');
  });

  it('is answered after a while without news, and stays where it was', async () => {
    const first = await feed.poll({});
    expect(await goOn(first)).toMatchObject({ position: first.position, changed: [] });
  });

  it('gets another session when the last news did not reach it', async () => {
    const first = await feed.poll({});
    feed.changed(['Star']);
    await goOn(first);
    expect((await goOn(first)).session).not.toBe(first.session);
  });

  it('gets another session when its own is unknown', async () => {
    expect((await feed.poll({ session: 'unknown', acted: 0 })).session).not.toBe('unknown');
  });

  it('gets no promise, and is not waited for, while this process cannot give one', async () => {
    leaseMs = 0;
    expect(await feed.poll({})).toMatchObject({ leaseMs: 0 });
    expect(feed.readers).toBe(0);
  });

  it('whose session ended while it waited gets another, since it was not told everything', async () => {
    const first = await feed.poll({});
    const waiting = goOn(first);
    await feed.poll({ session: first.session, leave: true });
    feed.changed(['Star']);
    expect((await waiting).session).not.toBe(first.session);
  });
});

describe('a writer', () => {
  it('does not wait when there are no readers', async () => {
    feed.changed('everything');
    expect(await isSettled()).toBe(true);
  });

  it('does not wait for readers that have already acted', async () => {
    const first = await feed.poll({});
    feed.changed(['Star']);
    void goOn(await goOn(first));
    expect(await isSettled()).toBe(true);
  });

  it('waits until all readers have acted, even while others keep writing', async () => {
    const readers = [await feed.poll({}), await feed.poll({})];
    feed.changed(['Star']);
    let settled = false;
    const settling = feed.settled().then(() => (settled = true));
    const [one, other] = await Promise.all(readers.map(goOn));
    feed.changed(['Moon']);
    void goOn(one as ChangeNews);
    await new Promise(setImmediate);
    expect(settled).toBe(false);
    void goOn(other as ChangeNews);
    await settling;
  });

  it('no longer waits for a reader that left, or that dropped all it knew', async () => {
    const [one, other] = [await feed.poll({}), await feed.poll({})];
    feed.changed(['Star']);
    expect(await isSettled()).toBe(false);
    await feed.poll({ session: one.session, leave: true });
    const again = await feed.poll({ replaces: other.session });
    expect(await isSettled()).toBe(true);
    expect(again.session).not.toBe(other.session);
  });

  it('waits for a silent reader until its promise runs out', async () => {
    leaseMs = 50;
    await feed.poll({});
    const ends = performance.now() + 40;
    feed.changed(['Star']);
    await feed.settled();
    expect(performance.now()).toBeGreaterThan(ends);
  });
});

it('answers all waiting polls when it closes, and gives no more promises', async () => {
  const patient = new ChangeFeed({ lease: async () => performance.now() + longMs, holdMs: longMs });
  const { session, position } = await patient.poll({});
  const waiting = patient.poll({ session, acted: position });
  patient.close();
  await waiting;
  expect(await patient.poll({})).toMatchObject({ leaseMs: 0 });
});

it('gives at most a hundred readers a promise', async () => {
  for (let i = 0; i < 100; i += 1) await feed.poll({});
  expect(await feed.poll({})).toMatchObject({ leaseMs: 0 });
  expect(feed.readers).toBe(100);
});
