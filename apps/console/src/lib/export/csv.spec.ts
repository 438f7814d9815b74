import { csvOf } from './csv';

it('is read as Vietnamese by Excel: marked as UTF-8, lines and quotes as it writes them', () => {
  const text = csvOf(
    ['Tỉnh', 'Ghi chú'],
    [
      ['Cao Bằng', 'nói "có", rồi\nthôi'],
      ['Đắk Lắk', null],
    ],
  );
  expect(text).toBe('\uFEFFTỉnh,Ghi chú\r\nCao Bằng,"nói ""có"", rồi\nthôi"\r\nĐắk Lắk,');
  expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it.each(['=1+1', '+84', '-2+3', '@SUM(A1)', '\tx', '\r=1', ' =1', '＝1', '=1\n+2'])(
  'lets no spreadsheet run %j',
  (cell) => {
    const line = csvOf(['a'], [[cell]]).slice('\uFEFFa\r\n'.length);
    expect(line).toBe(`"'${cell}"`);
  },
);

it('leaves numbers numbers, negative ones too', () => {
  expect(csvOf(['a', 'b'], [[-5, 7950]])).toBe('\uFEFFa,b\r\n-5,7950');
});
