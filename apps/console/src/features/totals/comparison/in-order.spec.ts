import type { ComparedRowFragment } from '@bien-cuong/api';
import { inOrder, sorts } from './in-order';

const row = (name: string, difference: number | null, change: number | null) => ({
  name,
  row: { values: [{}, { difference, change }] } as unknown as ComparedRowFragment,
});

const rows = [
  row('Tỉnh Nghệ An', null, null),
  row('Thành phố Đà Nẵng', 5, 50),
  row('Tỉnh An Giang', 40, 4),
  row('Tỉnh Lào Cai', -3, -1),
];

it.each([
  ['rank', ['Tỉnh Nghệ An', 'Thành phố Đà Nẵng', 'Tỉnh An Giang', 'Tỉnh Lào Cai']],
  ['name', ['Tỉnh An Giang', 'Thành phố Đà Nẵng', 'Tỉnh Lào Cai', 'Tỉnh Nghệ An']],
  ['difference', ['Tỉnh An Giang', 'Thành phố Đà Nẵng', 'Tỉnh Lào Cai', 'Tỉnh Nghệ An']],
  ['change', ['Thành phố Đà Nẵng', 'Tỉnh An Giang', 'Tỉnh Lào Cai', 'Tỉnh Nghệ An']],
] as const)('sorts by %s, what cannot be said last', (sort, names) => {
  expect(sorts).toContain(sort);
  expect(inOrder(rows, sort).map(({ name }) => name)).toEqual(names);
});
