import { InvalidInput } from '@bien-cuong/domain';
import { fileName } from './file-name';

it.each([
  'Báo cáo sơ kết Ngày Biên phòng toàn dân 2009–2019.docx',
  'Danh sách (bản 2) – Nguyễn Văn Thử 0001.xlsx',
  'a..b.pdf',
  'CONG-VAN.pdf',
  `${'đ'.repeat(196)}.pdf`,
])('takes «%s» as it is', (name) => {
  expect(fileName(name)).toBe(name);
});

it('composes accents', () => {
  expect(fileName('Quyết định.pdf'.normalize('NFD'))).toBe('Quyết định.pdf');
});

it.each([
  ['', 'has to have a name'],
  ['   ', 'has to have a name'],
  ['../../etc/passwd', 'must not hold a path'],
  ['..', 'must not hold a path'],
  ['thư mục/tệp.pdf', 'must not hold a path'],
  ['C:\\tệp.pdf', 'must not hold a path'],
  ['c:tệp.pdf', 'must not hold a path'],
  ['a\u0000.pdf', 'control characters'],
  ['a\n.pdf', 'control characters'],
  ['a\u009b.pdf', 'control characters'],
  ['a\u2028.pdf', 'control characters'],
  ['a\ud800.pdf', 'control characters'],
  ['báo cáo\u202efdp.exe', 'turn the direction'],
  ['a\u2067b.pdf', 'turn the direction'],
  ['.htaccess', 'begin with a dot'],
  [' a.pdf', 'begin with a dot or a blank'],
  ['a.pdf ', 'end with one'],
  ['a.pdf.', 'end with one'],
  ['con', 'Windows reserves'],
  ['NUL.pdf', 'Windows reserves'],
  ['Com1 .tar.gz', 'Windows reserves'],
  [`${'đ'.repeat(197)}.pdf`, 'more than 200 characters'],
  ['a'.repeat(1_000_000), 'more than 200 characters'],
])('refuses %j', (name, says) => {
  const refusal = () => fileName(name);
  expect(refusal).toThrow(InvalidInput);
  expect(refusal).toThrow(says);
});

it('blames the argument and speaks Vietnamese too', () => {
  expect(() => fileName('a/b.pdf')).toThrow(
    expect.objectContaining({
      argument: 'name',
      text: expect.objectContaining({ vi: expect.stringContaining('đường dẫn') }),
    }),
  );
});
