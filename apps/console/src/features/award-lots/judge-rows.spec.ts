import { type Candidate, judgeRows } from './judge-rows';
import { readList } from './read-list';

const person = (id: string, name: string): Candidate => ({ id, name, detail: '' });
const standing = { named: new Set(['named']), numbers: new Set(['7']), places: 2, enters: false };
const rowOf = (name: string, candidates: Candidate[], number = '') => ({ name, number, candidates });

const verdicts = (rows: Parameters<typeof judgeRows>[0]) =>
  judgeRows(rows, standing).map(({ verdict }) => verdict);

it('finds who is meant, whatever the case, and leaves those of the same name to the user', () => {
  const [one, two] = [person('1', 'Trần Thị Thử 0001'), person('2', 'Trần Thị Thử 0001')];
  expect(verdicts([rowOf('TRẦN THỊ THỬ 0001', [one])])).toEqual(['found']);
  expect(verdicts([rowOf('Trần Thị Thử 0001', [one, two])])).toEqual(['several']);
  expect(verdicts([{ ...rowOf('Trần Thị Thử 0001', [one, two]), choice: '2' }])).toEqual(['found']);
  expect(verdicts([rowOf('Trần Thị', [one])])).toEqual(['similar']);
  expect(verdicts([rowOf('Không có', [])])).toEqual(['unknown']);
});

it('refuses who is named already, a line again, a number that is taken, and more than were announced', () => {
  const found = (id: string, number = '') => rowOf(id, [person(id, id)], number);
  expect(verdicts([found('named'), found('1'), found('1'), found('2', '7'), found('3'), found('4')])).toEqual(
    ['named', 'found', 'twice', 'number', 'found', 'full'],
  );
});

it('reads lists as they come from a spreadsheet, with a head, ordinals, or neither', () => {
  const rows = [
    { name: 'Lê Văn Thử', number: 'A1' },
    { name: 'Đồn Thử', number: '' },
  ];
  expect(readList('STT\tHọ và tên\tSố sổ vàng\n1\tLê Văn Thử\tA1\n2\tĐồn Thử\t')).toEqual(rows);
  expect(readList('1\tLê Văn Thử\tA1\n2\tĐồn Thử\t')).toEqual(rows);
  expect(readList('Lê Văn Thử,A1\nĐồn Thử')).toEqual(rows);
  expect(readList(' \n')).toEqual([]);
});
