import { parseEdtf } from './edtf';

describe('parseEdtf', () => {
  it.each([
    ['2009/2019', '2009-01-01', '2019-12-31'],
    ['2018?-08-31', '2018-08-31', '2018-08-31'],
    ['2018-08', '2018-08-01', '2018-08-31'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2026/..', '2026-01-01', null],
    ['../2019', null, '2019-12-31'],
    ['XXXX-08-31', null, null],
  ])('reads %s', (text, from, to) => {
    expect(parseEdtf(text)).toEqual({ text, from, to });
  });

  it.each(['', 'soon', '2018-02-30', '2019/2009', '2018-13'])('refuses %j', (text) => {
    expect(() => parseEdtf(text)).toThrow(RangeError);
  });
});
