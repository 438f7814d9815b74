import type { PivotCellFragment } from '@bien-cuong/api';
import { pivotOf } from './pivot-data';

const cell = (province: string | null, period: string, code: string, value: number): PivotCellFragment =>
  ({
    period,
    value,
    province: province && { id: province, officialName: `Tỉnh ${province}` },
    undivided: province ? [] : ['Kon Tum', 'Quảng Ngãi'].map((id) => ({ id, officialName: `Tỉnh ${id}` })),
    indicator: { code },
    movement: null,
  }) as unknown as PivotCellFragment;

const cells = [
  cell(null, '2020', 'B', 1),
  cell('Nghệ An', '2021', 'B', 2),
  cell('Nghệ An', '2020', 'A', 3),
  cell('Đắk Lắk', '2020', 'B', 4),
];

it('has rows in Vietnamese order, what provinces have together last, and columns in the order of time', () => {
  const { rows, columns, cellAt } = pivotOf(
    cells.filter(({ indicator }) => indicator.code === 'B'),
    { rows: ['PROVINCE'], columns: ['PERIOD'] },
    ['B'],
  );
  expect(rows.map(({ key }) => key)).toEqual(['Đắk Lắk', 'Nghệ An', 'Kon Tum+Quảng Ngãi']);
  expect(columns.map(({ key }) => key)).toEqual(['2020', '2021']);
  expect(cellAt('Nghệ An', '2021')?.value).toBe(2);
  expect(cellAt('Nghệ An', '2020')).toBeUndefined();
});

it('sets several things out in one direction, indicators in the order in which they were asked', () => {
  const { rows } = pivotOf(cells, { rows: ['PERIOD', 'INDICATOR'], columns: ['PROVINCE'] }, ['B', 'A']);
  expect(rows.map(({ key }) => key)).toEqual(['2020|B', '2020|A', '2021|B']);
});
