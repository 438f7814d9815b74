import { Refused } from '../changes/refused';
import type { Outcome, Typed } from './autosave';
import { AutosaveStore } from './autosave-store';

type Sent = ReadonlyMap<string, Typed<number | null>>;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const AT = '2031-04-05T06:07:08Z';

/** A store before a place of record, which may be away and which others write to. */
function opened(recorded: Readonly<Record<string, number>> = {}) {
  const there = new Map<string, number | null>(Object.entries(recorded));
  const sent: Sent[] = [];
  const place = {
    there,
    sent,
    away: false as false | 'before' | 'after',
    refuses: new Map<string, string>(),
  };
  const save = async (typed: Sent): Promise<Outcome<number | null>> => {
    sent.push(typed);
    await Promise.resolve();
    if (place.away === 'before') throw new TypeError('Failed to fetch');
    for (const [key, { mine, base }] of typed)
      if ((there.get(key) ?? null) === base && !place.refuses.has(key)) there.set(key, mine);
    if (place.away === 'after') throw new TypeError('Failed to fetch');
    const now = [...typed.keys()].map((key) => [key, there.get(key) ?? null] as const);
    return { at: AT, recorded: new Map(now), refused: place.refuses };
  };
  const store = new AutosaveStore<number | null>({
    recorded: new Map(there),
    empty: null,
    save,
    isSendable: (_, value) => value === null || value >= 0,
  });
  const type = (key: string, value: number | null) => store.edit(new Map([[key, value]]));
  return { store, place, type };
}

const rest = (milliseconds = 800) => jest.advanceTimersByTimeAsync(milliseconds);

it('sends what was typed once typing rests, in one go', async () => {
  const { store, place, type } = opened({ a: 1 });
  type('a', 12);
  await rest(500);
  type('a', 120);
  type('b', 5);
  expect(store.saved).toEqual({ how: 'waiting' });
  await rest();
  expect(place.sent).toHaveLength(1);
  expect(Object.fromEntries(place.there)).toEqual({ a: 120, b: 5 });
  expect(store.saved).toEqual({ how: 'saved', at: AT });
  expect(store.typed.size).toBe(0);
  expect([store.valueOf('a'), store.valueOf('b'), store.valueOf('c')]).toEqual([120, 5, null]);
  expect([store.isSaved('a'), store.isSaved('c')]).toEqual([true, false]);
  type('a', 1);
  expect(store.isSaved('a')).toBe(false);
});

it('sends nothing for what was typed back, and an empty value for what was cleared', async () => {
  const { place, type } = opened({ a: 1, b: 2 });
  type('a', 12);
  type('a', 1);
  type('b', null);
  await rest();
  expect(place.sent.map((typed) => [...typed.keys()])).toEqual([['b']]);
  expect(place.there.get('b')).toBeNull();
});

it('sends what is typed while it sends, after that', async () => {
  const { store, place, type } = opened();
  type('a', 1);
  const saving = store.save();
  type('a', 2);
  type('b', 3);
  expect(await saving).toBe(true);
  expect(Object.fromEntries(place.there)).toEqual({ a: 2, b: 3 });
  expect(store.conflicts.size).toBe(0);
});

it('keeps what it cannot send, and sends it when there is a connection again', async () => {
  const { store, place, type } = opened();
  place.away = 'before';
  type('a', 1);
  await rest();
  expect(store.saved).toEqual({ how: 'unreachable' });
  expect(store.typed.get('a')).toEqual({ mine: 1, base: null });
  place.away = false;
  await rest(10_000);
  expect(place.there.get('a')).toBe(1);
  expect(store.saved.how).toBe('saved');
});

it('takes its own value, whose answer was lost, for nobody else’s', async () => {
  const { store, place, type } = opened();
  place.away = 'after';
  type('a', 1);
  await rest();
  type('a', 2);
  place.away = false;
  await rest(10_000);
  expect(store.conflicts.size).toBe(0);
  expect(place.there.get('a')).toBe(2);
});

describe('what another recorded meanwhile', () => {
  it('is not written over but asked about, cell by cell', async () => {
    const { store, place, type } = opened({ a: 1, b: 1, c: 1 });
    for (const key of ['a', 'b']) place.there.set(key, 9);
    for (const key of ['a', 'b', 'c']) type(key, 5);
    await rest();
    expect(Object.fromEntries(place.there)).toEqual({ a: 9, b: 9, c: 5 });
    expect(Object.fromEntries(store.conflicts)).toEqual({
      a: { mine: 5, theirs: 9 },
      b: { mine: 5, theirs: 9 },
    });
    type('a', 6);
    await rest();
    expect(place.there.get('a')).toBe(9);
    store.choose('a', 'mine');
    store.choose('b', 'theirs');
    await rest();
    expect(Object.fromEntries(place.there)).toEqual({ a: 6, b: 9, c: 5 });
    expect([store.valueOf('b'), store.conflicts.size, store.typed.size]).toEqual([9, 0, 0]);
  });

  it('is asked about when it is heard of before typing rests', async () => {
    const { store, place, type } = opened({ a: 1 });
    type('a', 5);
    place.there.set('a', 9);
    store.receive(new Map(place.there));
    await rest();
    expect(place.sent).toHaveLength(0);
    expect(store.conflicts.get('a')).toEqual({ mine: 5, theirs: 9 });
  });

  it('is no conflict where both typed the same, or where nothing was typed', () => {
    const { store, type } = opened({ a: 1, b: 1 });
    type('a', 5);
    store.receive(
      new Map([
        ['a', 5],
        ['b', 7],
      ]),
    );
    expect([store.conflicts.size, store.typed.size, store.valueOf('b')]).toEqual([0, 0, 7]);
  });
});

it('goes on with what an earlier visit left, unless something else is recorded by now', async () => {
  const { store, place } = opened({ a: 1, b: 9, c: 3 });
  const left = { mine: 5, base: 1 };
  store.goOnWith(
    new Map([
      ['a', left],
      ['b', left],
      ['c', { mine: 3, base: 1 }],
    ]),
  );
  await rest();
  expect(Object.fromEntries(place.there)).toEqual({ a: 5, b: 9, c: 3 });
  expect([...store.conflicts.keys()]).toEqual(['b']);
});

it('keeps what cannot be sent or was not taken, and sends the rest', async () => {
  const { store, place, type } = opened();
  place.refuses.set('b', 'Quá lớn.');
  type('a', -1);
  type('b', 2);
  type('c', 3);
  await rest();
  expect(Object.fromEntries(place.there)).toEqual({ c: 3 });
  expect([store.held, store.refusalOf('b'), store.valueOf('a')]).toEqual([1, 'Quá lớn.', -1]);
  await rest(60_000);
  expect(place.sent).toHaveLength(1);
  place.refuses.clear();
  type('b', 4);
  await rest();
  expect(place.there.get('b')).toBe(4);
  expect(store.refusalOf('b')).toBeUndefined();
});

it('says why all was refused, and tries again only with what is typed next', async () => {
  const failure = new Refused({ message: 'Biểu đã nộp.', code: 'CONFLICT' });
  const save = jest.fn<Promise<never>, []>().mockRejectedValue(failure);
  const store = new AutosaveStore({
    recorded: new Map<string, number>(),
    empty: 0,
    save,
    isSendable: () => true,
  });
  store.edit(new Map([['a', 1]]));
  await rest(60_000);
  expect(store.saved).toEqual({ how: 'refused', failure });
  expect(save).toHaveBeenCalledTimes(1);
  expect(store.typed.size).toBe(1);
});

it('sends at once when the page is left, and nothing after', async () => {
  const { store, place, type } = opened();
  type('a', 1);
  place.away = 'before';
  store.leave();
  await rest(60_000);
  expect(place.sent).toHaveLength(1);
});
