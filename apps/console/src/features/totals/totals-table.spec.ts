import type { TotalCellFragment } from '@bien-cuong/api';
import { columnsOf, rowsOf } from './totals-table';

const place = (name: string) => ({
  __typename: 'Province' as const,
  id: name,
  on: '2026-01-01',
  officialName: `Tỉnh ${name}`,
});

const cell = (period: string, names: readonly string[], cumulative = false): TotalCellFragment =>
  ({
    period,
    together: false,
    cumulative,
    value: 1,
    qualifier: 'EXACTLY',
    counted: 1,
    leftOut: 0,
    incomplete: false,
    movement: null,
    province: names.length === 1 ? place(names[0] ?? '') : null,
    undivided: names.length > 1 ? names.map(place) : [],
  }) as TotalCellFragment;

const cells = [
  cell('2009/2019', ['Cao Bằng'], true),
  cell('2021', ['Nghệ An']),
  cell('2020', ['Nghệ An']),
  cell('2020', ['Kon Tum', 'Quảng Ngãi']),
  cell('2020', ['Đắk Lắk']),
];

it('has a column for each step in the order of time, and the cumulative ones last', () => {
  expect(columnsOf(cells).map(({ period }) => period)).toEqual(['2020', '2021', '2009/2019']);
});

it('has a row for each province in Vietnamese order, then those that hold a territory together', () => {
  const rows = rowsOf(cells);
  expect(rows.map(({ key }) => key)).toEqual(['Cao Bằng', 'Đắk Lắk', 'Nghệ An', 'Kon Tum,Quảng Ngãi']);
  expect([...(rows[2]?.cells.values() ?? [])].map(({ period }) => period)).toEqual(['2021', '2020']);
});
