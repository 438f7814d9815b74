import {
  type Draft,
  endDraftsOf,
  findDraft,
  forgetDraft,
  forgetDraftsOf,
  goOnWithDrafts,
  keepDraft,
} from './drafts';

const draft: Draft = {
  values: { title: 'Gõ dở' },
  base: { title: '' },
  version: null,
  at: new Date().toISOString(),
};
const mine = { subject: 'nguyen-van-thu-0001', form: 'Movement/new' };
const others = { subject: 'nguyen-van-thu-0002', form: 'Movement/new' };

it('finds a draft of the same user and form alone', async () => {
  await keepDraft(mine, draft);
  expect(await findDraft(mine)).toEqual(draft);
  expect(await findDraft(others)).toBeUndefined();
  expect(await findDraft({ ...mine, form: 'Review/new' })).toBeUndefined();
  await forgetDraft(mine);
  expect(await findDraft(mine)).toBeUndefined();
});

it('forgets all drafts of who leaves, and nobody else’s', async () => {
  await Promise.all([
    keepDraft(mine, draft),
    keepDraft({ ...mine, form: 'Review/1' }, draft),
    keepDraft(others, draft),
  ]);
  await forgetDraftsOf(mine.subject);
  expect(await findDraft(mine)).toBeUndefined();
  expect(await findDraft({ ...mine, form: 'Review/1' })).toBeUndefined();
  expect(await findDraft(others)).toEqual(draft);
});

it('keeps nothing any more of who has signed out, until the page goes on with the same user', async () => {
  await Promise.all([keepDraft(mine, draft), keepDraft(others, draft)]);
  await endDraftsOf(mine.subject);
  await keepDraft(mine, draft);
  expect(await findDraft(mine)).toBeUndefined();
  expect(await findDraft(others)).toEqual(draft);
  goOnWithDrafts();
  await keepDraft(mine, draft);
  expect(await findDraft(mine)).toEqual(draft);
});

it('forgets what nobody went on with for half a year', async () => {
  await keepDraft(mine, { ...draft, at: '2020-01-01T00:00:00Z' });
  expect(await findDraft(mine)).toBeUndefined();
});

it('goes on without drafts where the browser keeps nothing', async () => {
  jest.resetModules();
  jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Not here.', 'SecurityError');
  });
  const closed: typeof import('./drafts') = await import('./drafts');
  await expect(closed.keepDraft(mine, draft)).resolves.toBeUndefined();
  await expect(closed.findDraft(mine)).resolves.toBeUndefined();
  jest.restoreAllMocks();
});
