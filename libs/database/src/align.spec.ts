import { rowPerKey, rowsPerKey } from './align';

const rows = [
  { owner: 'b', value: 2 },
  { owner: 'a', value: 3 },
  { owner: 'b', value: 1 },
];
const ownerOf = ({ owner }: { owner: string }) => owner;

it('gives every key its row, in the order of the keys, null where there is none', () => {
  expect(rowPerKey(['c', 'a', 'a'], rows, ownerOf)).toEqual([null, rows[1], rows[1]]);
});

it('gives every key its rows, in the order the database gave them', () => {
  expect(rowsPerKey(['b', 'c', 'a'], rows, ownerOf)).toEqual([[rows[0], rows[2]], [], [rows[1]]]);
});
