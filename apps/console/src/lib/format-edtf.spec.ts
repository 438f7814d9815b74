import { formatEdtf } from './format-edtf';

describe('formatEdtf', () => {
  it.each([
    ['2018-08-31', '31/08/2018', '31/08/2018'],
    ['2018?-08-31', '31/8, năm suy đoán: 2018', '31/8, year inferred: 2018'],
    ['XXXX-08-31', '31/8, chưa rõ năm', '31/8, year unknown'],
    ['2018-08-31?', '31/08/2018 (chưa chắc chắn)', '31/08/2018 (uncertain)'],
    ['2018-08', 'tháng 8/2018', '08/2018'],
    ['2018-33', 'quý I/2018', 'Q1 2018'],
    ['2018-36', 'quý IV/2018', 'Q4 2018'],
    ['2018', '2018', '2018'],
    ['2018~', 'khoảng 2018', 'about 2018'],
    ['2018?', '2018 (chưa chắc chắn)', '2018 (uncertain)'],
    ['2009/2019', '2009–2019', '2009–2019'],
    ['2018-01/2018-06', 'tháng 1/2018 – tháng 6/2018', '01/2018 – 06/2018'],
    ['2026/..', 'từ 2026', 'from 2026'],
    ['../2019', 'đến 2019', 'until 2019'],
    ['2009/', 'từ 2009 (chưa rõ kết thúc)', 'from 2009 (end unknown)'],
    ['/2018-08', 'đến tháng 8/2018 (chưa rõ bắt đầu)', 'until 08/2018 (beginning unknown)'],
    ['2018-40', '6 tháng đầu năm 2018', 'first half of 2018'],
    ['2018-41', '6 tháng cuối năm 2018', 'second half of 2018'],
    ['2018/2018', '2018–2018', '2018–2018'],
  ])('speaks %s', (text, vi, en) => {
    expect(formatEdtf(text, 'vi')).toBe(vi);
    expect(formatEdtf(text, 'en')).toBe(en);
  });

  it.each(['soon', '20180831', '2015-02-29', '2015-02-29?', '2015-02-29/2016', '0000'])(
    'hands back %s, which is no date',
    (text) => {
      expect(formatEdtf(text, 'vi')).toBe(text);
    },
  );

  it.each(['../..', '/', '2018-21', '2018-29', '2018-37', '2018-XX', '201X', '[2016,2018..2020]', '1950S2'])(
    'hands back %s, which it cannot put in words',
    (text) => {
      expect(formatEdtf(text, 'vi')).toBe(text);
    },
  );
});
