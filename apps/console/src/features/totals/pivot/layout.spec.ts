import { byOf, layoutOf, moved, unusedIn } from './layout';

it('begins with provinces by years, and reads what an address says', () => {
  expect(layoutOf(null, null)).toEqual({ rows: ['PROVINCE'], columns: ['PERIOD'] });
  expect(layoutOf('PERIOD,NONSENSE,PERIOD', 'PERIOD,INDICATOR')).toEqual({
    rows: ['PERIOD'],
    columns: ['INDICATOR'],
  });
  expect(layoutOf('', '')).toEqual({ rows: [], columns: [] });
});

it('moves a dimension from one place to another', () => {
  const layout = layoutOf('PROVINCE,PERIOD', 'INDICATOR');
  expect(moved(layout, 'PERIOD', 'columns')).toEqual({
    rows: ['PROVINCE'],
    columns: ['INDICATOR', 'PERIOD'],
  });
  expect(moved(layout, 'PERIOD', 'rows', 'PROVINCE')).toEqual({
    rows: ['PERIOD', 'PROVINCE'],
    columns: ['INDICATOR'],
  });
  expect(unusedIn(moved(layout, 'INDICATOR', 'unused'))).toEqual(['INDICATOR', 'MOVEMENT']);
});

it('never asks to add up by indicators, which are apart anyway', () => {
  expect(byOf(['PROVINCE', 'INDICATOR'])).toEqual(['PROVINCE']);
});
