import type { Choices, NamedFile } from './file-rows';
import { rowsOf, sentOf } from './file-rows';
import type { FileCell } from './read-form';

const lines = [
  { code: 'TEAMS', name: 'Tổ tự quản', addsUp: true },
  { code: 'LENGTH', name: 'Chiều dài', addsUp: false },
];

const cell = (code: string, value: FileCell['value'], version: number | null = 1): FileCell => ({
  ...{ code, value, qualifier: 'EXACTLY', comment: null, row: 5 },
  base:
    version === null
      ? undefined
      : { code, version, indicatorId: code, value: null, qualifier: 'EXACTLY', comment: null },
});

const file = (name: string, ...cells: FileCell[]): NamedFile => ({
  name,
  file: {
    identity: {
      ...{ form: 'f', round: 'r', province: 'p', title: 'Biểu', version: 1, language: 'vi', head: 3 },
      cells: [],
    },
    cells,
  },
});

const rows = (files: readonly NamedFile[], choices: Choices = new Map()) =>
  rowsOf(files, lines, choices).map((row) => ({
    ...{ code: row.code, how: row.how, silent: row.silent },
    sent: sentOf(row),
  }));

it('sends of several files the sum, of the oldest version that one was made of', () => {
  const files = [file('a', cell('TEAMS', 5, 3)), file('b', cell('TEAMS', 6, 2)), file('c')];
  expect(rows(files)).toEqual([
    {
      ...{ code: 'TEAMS', how: 'sum', silent: ['c'] },
      sent: { indicator: 'TEAMS', version: 2, value: '11', qualifier: 'EXACTLY', comment: '' },
    },
  ]);
});

it('sends what a person has chosen of files that contradict each other, and nothing before', () => {
  const files = [file('a', cell('LENGTH', 5)), file('b', cell('LENGTH', 6))];
  expect(rows(files)).toMatchObject([{ how: 'contradiction', sent: undefined }]);
  expect(rows(files, new Map([['LENGTH', { file: 'b' }]]))).toMatchObject([{ sent: { value: '6' } }]);
  expect(rows(files, new Map([['LENGTH', { keeps: true }]]))).toMatchObject([
    { how: 'kept', sent: undefined },
  ]);
});

it('sends the version that was seen where a person takes what the file says', () => {
  const choices = new Map([['TEAMS', { seen: 7 }]]);
  expect(rows([file('a', cell('TEAMS', null))], choices)).toMatchObject([
    { how: 'one', sent: { version: 7, value: '' } },
  ]);
});

it('sends a number that cannot be read of one file to be refused, and none that several give together', () => {
  const bad = file('a', cell('TEAMS', 'tám'));
  expect(rows([bad])).toMatchObject([{ sent: { value: 'tám' } }]);
  expect(rows([bad, file('b', cell('TEAMS', 1))])).toMatchObject([{ how: 'unread', sent: undefined }]);
});

it('sends what is none of the form after all others, so that it is refused there', () => {
  const files = [file('a', cell('OTHER', 5, null), cell('TEAMS', 1))];
  expect(rows(files)).toMatchObject([
    { code: 'TEAMS' },
    { code: 'OTHER', sent: { indicator: 'OTHER', value: '5' } },
  ]);
  expect(rows(files)[1]?.sent).not.toHaveProperty('version');
});
