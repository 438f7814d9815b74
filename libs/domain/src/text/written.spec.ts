import { written, writtenLine } from './written';

const blank = ['', ' ', '\t\n', '\u00a0', '\u200b', '\u3000 \ufeff', '\u00ad\u200d', null, undefined];

it.each(blank)('takes %j as left out', (text) => {
  expect([written(text), writtenLine(text)]).toEqual([null, null]);
});

it('keeps the lines of a text and the words of a line', () => {
  const sent = ' \u00a0Ghi nhầm.\n\nXem  sổ\u200b '.normalize('NFD');
  expect(written(sent)).toBe('Ghi nhầm.\n\nXem  sổ');
  expect(writtenLine(sent)).toBe('Ghi nhầm. Xem sổ');
});

it('leaves out what nobody sees, such as marks that turn the direction of writing', () => {
  const sent = '\u202eGhi\u200d nhầm\u00ad.\n\u2066Xem sổ\u2069';
  expect(written(sent)).toBe('Ghi nhầm.\nXem sổ');
  expect(writtenLine(sent)).toBe('Ghi nhầm. Xem sổ');
});
