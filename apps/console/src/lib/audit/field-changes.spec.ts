import { fieldChanges } from './field-changes';

const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

it('distinguishes changed, unchanged and hidden fields', () => {
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

it('lists the values of a new row, without those that are not set', () => {
  const { changed, same } = fieldChanges(null, { name: 'Mới', source: null });
  expect([names(changed), same]).toEqual([['name'], []]);
});
