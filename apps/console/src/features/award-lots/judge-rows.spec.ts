import { ADDED, type Candidate, judgeRows } from './judge-rows';
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

describe('a household', () => {
  const places = { ...standing, enters: true };
  const verdictsOf = (rows: Parameters<typeof judgeRows>[0]) =>
    judgeRows(rows, places).map(({ verdict, chosen }) => [verdict, chosen]);

  it('is only added when none of a similar name is meant', () => {
    const near = rowOf('Hộ Nguyễn Văn Thử', [person('1', 'Hộ ông Nguyễn Văn Thử')]);
    expect(verdictsOf([near])).toEqual([['similar', null]]);
    expect(verdictsOf([{ ...near, choice: '1' }])).toEqual([['found', '1']]);
    expect(verdictsOf([{ ...near, choice: ADDED }])).toEqual([['new', null]]);
    expect(verdictsOf([rowOf('Hộ Thử', [])])).toEqual([['new', null]]);
  });

  it('is known again in its lot by its name, and is not added twice', () => {
    const same = [person('1', 'Hộ Thử'), person('named', 'Hộ Thử')];
    expect(verdictsOf([rowOf('hộ  thử', same)])).toEqual([['named', 'named']]);
    expect(verdictsOf([rowOf('Hộ Mới', []), rowOf('HỘ MỚI', [])])).toEqual([
      ['new', null],
      ['twice', null],
    ]);
  });

  it('that was named just now takes no second place', () => {
    const rows = ['Hộ Một', 'Hộ Hai', 'Hộ Ba'].map((name, at) => ({ ...rowOf(name, []), done: at === 0 }));
    expect(verdictsOf(rows).map(([verdict]) => verdict)).toEqual(['named', 'new', 'new']);
  });
});
