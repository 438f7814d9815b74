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

it('puts periods without an end first, and those without beginning and end last', () => {
  const periods = ['XXXX', '2009/..', '../2005', '2020/2024', '2015/', '2021/..'];
  expect(latestFirst(periods)).toEqual(['2009/..', '2015/', '2021/..', '2020/2024', '../2005', 'XXXX']);
});
