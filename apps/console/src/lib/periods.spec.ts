import { latestFirst } from './periods';

it('puts the period that ended last first and longer before shorter', () => {
  expect(latestFirst(['2018', '2009/2019', '2019', '2018', '2020/2024'])).toEqual([
    '2020/2024',
    '2009/2019',
    '2019',
    '2018',
  ]);
});

it('keeps text it cannot read, last', () => {
  expect(latestFirst(['soon', '2018'])).toEqual(['2018', 'soon']);
});
