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

  it('refuses a text that would take all memory to read, and at once', () => {
    const list = (years: number) => `[${'2009,'.repeat(years)}2010]`;
    const begun = performance.now();
    expect(() => parseEdtf(list(800_000))).toThrow(RangeError);
    expect(performance.now() - begun).toBeLessThan(100);
    expect(parseEdtf(list(30))).toMatchObject({ from: '2009-01-01', to: '2010-12-31' });
  });
});
