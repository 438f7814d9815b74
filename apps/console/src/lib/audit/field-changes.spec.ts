import { fieldChanges } from './field-changes';

const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

it('tells what changed from what stayed, and apart from both what is hidden', () => {
  const before = { id: '1', name: 'Cũ', roles: ['a'], birth: '•••', gone: 1 };
  const after = { id: '1', name: 'Mới', roles: ['a'], birth: '•••', version: 2 };
  const { changed, masked, same } = fieldChanges(before, after);
  expect(changed).toEqual([
    { name: 'name', before: 'Cũ', after: 'Mới' },
    { name: 'version', before: null, after: 2 },
    { name: 'gone', before: 1, after: null },
  ]);
  expect([names(masked), names(same)]).toEqual([['birth'], ['id', 'roles']]);
});

it('tells of a row that was made what it says, and that what it leaves out is left out', () => {
  const { changed, same } = fieldChanges(null, { name: 'Mới', source: null });
  expect([names(changed), same]).toEqual([['name'], []]);
});
