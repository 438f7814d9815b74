import { mergeTyped } from './merge-typed';

const base = { name: 'Nguyễn Văn Thử 0001', roles: ['province'], provinces: ['a'] };

it('keeps what was typed and takes the newest value of every other field', () => {
  const typed = { ...base, name: 'Nguyễn Văn Thử 0002' };
  const newest = { ...base, roles: ['province', 'auditor'] };
  expect(mergeTyped({ base, typed, newest })).toEqual({
    values: { ...newest, name: 'Nguyễn Văn Thử 0002' },
    differing: [],
  });
});

it('names the fields that both have changed, unless to the same value', () => {
  const typed = { name: 'Nguyễn Văn Thử 0002', roles: ['auditor', 'province'], provinces: ['a'] };
  const newest = { name: 'Nguyễn Văn Thử 0003', roles: ['province', 'auditor'], provinces: ['b'] };
  expect(mergeTyped({ base, typed, newest })).toEqual({
    values: { ...typed, provinces: ['b'] },
    differing: ['name'],
  });
});

it('sees that things in a list were put into another order, or changed', () => {
  const base = { points: [{ text: 'a' }, { text: 'b' }] };
  const typed = { points: [{ text: 'b' }, { text: 'a' }] };
  const newest = { points: [{ text: 'a' }, { text: 'c' }] };
  expect(mergeTyped({ base, typed, newest })).toEqual({ values: typed, differing: ['points'] });
});
