import { act, renderHook, waitFor } from '@testing-library/react';
import { endDraftsOf, findDraft, forgetDraftsOf, goOnWithDrafts } from '../drafts/drafts';
import type { Outcome, Save } from './autosave';
import { useAutosaved } from './use-autosaved';

const form = 'Thu/1';
const key = { subject: undefined, form };
const recorded = new Map([['a', 1]]);

const lost: Save<number> = () => Promise.reject(new TypeError('Failed to fetch'));
const taken: Save<number> = (typed) =>
  Promise.resolve<Outcome<number>>({
    at: '2031-04-05T06:07:08Z',
    recorded: new Map([...typed].map(([cell, { mine }]) => [cell, mine])),
  });

async function visit(save: Save<number>, now = recorded, open = true) {
  const visited = renderHook(() => useAutosaved({ form, recorded: now, empty: 0, save, open }));
  await waitFor(() => expect(visited.result.current.ready).toBe(true));
  return visited;
}

const type = (visited: Awaited<ReturnType<typeof visit>>, value: number) =>
  act(() => visited.result.current.store.edit(new Map([['a', value]])));

afterEach(() => forgetDraftsOf(undefined));

it('finds again what a lost connection left here, with what was seen then, and forgets it once it is saved', async () => {
  const first = await visit(lost);
  type(first, 5);
  await waitFor(() => expect(first.result.current.store.saved.how).toBe('unreachable'));
  first.unmount();
  await waitFor(async () => expect(await findDraft(key)).toMatchObject({ values: { a: 5 }, base: { a: 1 } }));
  const second = await visit(taken);
  await waitFor(() => expect(second.result.current.store.saved.how).toBe('saved'));
  expect(second.result.current.store.valueOf('a')).toBe(5);
  await waitFor(async () => expect(await findDraft(key)).toBeUndefined());
});

it('asks when something else was recorded since', async () => {
  const first = await visit(lost);
  type(first, 5);
  first.unmount();
  await waitFor(async () => expect(await findDraft(key)).toBeDefined());
  const second = await visit(taken, new Map([['a', 9]]));
  await waitFor(() => expect(second.result.current.store.conflicts.get('a')).toEqual({ mine: 5, theirs: 9 }));
  expect(await findDraft(key)).toMatchObject({ values: { a: 5 }, base: { a: 1 } });
});

it('tries again as soon as there is a connection', async () => {
  let isThere = false;
  const visited = await visit((typed, leaving) => (isThere ? taken : lost)(typed, leaving));
  type(visited, 5);
  await waitFor(() => expect(visited.result.current.store.saved.how).toBe('unreachable'));
  isThere = true;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(visited.result.current.store.saved.how).toBe('saved'));
});

it('sends nothing of a form that takes nothing any more, and says what is left here', async () => {
  const first = await visit(lost);
  type(first, 5);
  first.unmount();
  await waitFor(async () => expect(await findDraft(key)).toBeDefined());
  const save = jest.fn(taken);
  const second = await visit(save, recorded, false);
  await waitFor(() => expect(second.result.current.left).toBe(1));
  expect(save).not.toHaveBeenCalled();
  await act(() => second.result.current.forgetLeft());
  expect(second.result.current.left).toBe(0);
  expect(await findDraft(key)).toBeUndefined();
});

it('keeps nothing of who has signed out', async () => {
  const visited = await visit(lost);
  await endDraftsOf(undefined);
  type(visited, 5);
  visited.unmount();
  expect(await findDraft(key)).toBeUndefined();
  goOnWithDrafts();
});
