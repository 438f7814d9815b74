import fc from 'fast-check';
import { formatNumber } from './format-number';
import { numberText } from './number-text';

it.each([
  ['7.950', '7950', '7.950'],
  ['7,950', '7.950', '7950'],
  ['12,5', '12.5', '12.5'],
  ['12.5', '12.5', '12.5'],
  ['1.234.567,8', '1234567.8', '1234567.8'],
  ['1,234,567.8', '1234567.8', '1234567.8'],
  ['1.234.567', '1234567', '1234567'],
  ['7950', '7950', '7950'],
  ['7 950', '7950', '7950'],
  ['1\u00a0234\u00a0567', '1234567', '1234567'],
  [' +42 ', '42', '42'],
  ['-3,25', '-3.25', '-3.25'],
  ['\u22127.950', '-7950', '-7.950'],
  ['0', '0', '0'],
])('reads %s as %s in Vietnamese and as %s in English', (text, vi, en) => {
  expect([numberText(text, 'vi'), numberText(text, 'en')]).toEqual([vi, en]);
});

it.each(['', 'trên 92', '12,5,6', '1.23.456', '1 2', '7.950.', ',5', '12,', '1e5', '0x10', '12 %', '--1'])(
  'makes no number of “%s”',
  (text) => {
    expect([numberText(text, 'vi'), numberText(text, 'en')]).toEqual([undefined, undefined]);
  },
);

it('reads every number that the console writes', () => {
  const thousandths = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((number) => number / 1000);
  fc.assert(
    fc.property(thousandths, fc.constantFrom('vi', 'en'), (number, language) => {
      expect(Number(numberText(formatNumber(number, language), language))).toBe(number);
    }),
  );
});
