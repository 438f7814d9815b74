import { latestFirst } from './periods';

it('puts the period that ended last first, and longer ones before shorter ones', () => {
  expect(latestFirst(['2018', '2009/2019', '2019', '2018', '2020/2024'])).toEqual([
    '2020/2024',
    '2009/2019',
    '2019',
    '2018',
  ]);
});

it('puts a text it cannot read last', () => {
  expect(latestFirst(['soon', '2018'])).toEqual(['2018', 'soon']);
});
