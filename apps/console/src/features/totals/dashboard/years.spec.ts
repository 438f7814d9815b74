import type { TotalCellFragment } from '@bien-cuong/api';
import { yearsOf } from './years';

const cell = (period: string) => ({ period }) as TotalCellFragment;

it('has every year between the first and the last', () => {
  expect(yearsOf([cell('2023'), cell('2020')])).toEqual(['2020', '2021', '2022', '2023']);
  expect(yearsOf([])).toEqual([]);
});
