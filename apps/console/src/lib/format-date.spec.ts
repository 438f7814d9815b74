import { formatDate, isDate } from './format-date';

it('prints day, month, year', () => expect(formatDate('2018-08-31')).toBe('31/08/2018'));

it.each([
  ['2018-08-31', true],
  ['2018-02-30', false],
  ['2015-02-29', false],
  ['0000-01-01', false],
  ['2018-13-01', false],
  ['31/08/2018', false],
])('knows whether %s exists', (text, exists) => expect(isDate(text)).toBe(exists));
