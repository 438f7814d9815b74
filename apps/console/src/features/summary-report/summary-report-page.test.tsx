import { today } from '@bien-cuong/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { ask, provinceId } from '../../testing/ask';
import { catchFiles } from '../../testing/catch-files';
import { recordFigure } from '../../testing/record-figure';
import { renderConsole } from '../../testing/render-console';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The text of a part of a Word file, paragraph by paragraph, footnotes as their numbers in brackets. */
const paragraphsOf = (element: Element): string[] =>
  [...element.getElementsByTagNameNS(W, 'p')].map((paragraph) =>
    [...paragraph.getElementsByTagNameNS(W, '*')].map(textOf).join(''),
  );

function textOf(run: Element): string {
  if (run.localName === 'footnoteReference') return `[${run.getAttributeNS(W, 'id')}]`;
  return run.localName === 't' ? (run.textContent ?? '') : '';
}

function opened(bytes: ArrayBuffer) {
  const files = unzipSync(new Uint8Array(bytes));
  const part = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`The file has no ${name}.`);
    return new DOMParser().parseFromString(strFromU8(file), 'application/xml').documentElement;
  };
  const document = part('word/document.xml');
  const notes = new Map(
    [...part('word/footnotes.xml').getElementsByTagNameNS(W, 'footnote')].map((note) => [
      note.getAttributeNS(W, 'id'),
      paragraphsOf(note).join(' ').trim(),
    ]),
  );
  return {
    xml: strFromU8(files['word/document.xml'] ?? new Uint8Array()),
    text: paragraphsOf(document),
    rows: [...document.getElementsByTagNameNS(W, 'tr')].map((row) => paragraphsOf(row)),
    notes,
  };
}

const button = async () => screen.findByRole('button', { name: /Tải báo cáo \(\.docx\)/ });

interface Sum {
  readonly indicator: { readonly name: string };
  readonly value: number;
  readonly qualifier: string;
  readonly parts: readonly { readonly figure: { readonly source: string; readonly value: number } }[];
}

it('is a Word file of Cao Bằng 2009–2019 with every number of the API and its source in a footnote', async () => {
  const id = await provinceId('04', '2019-12-31');
  const { indicators } = await ask<{ indicators: { code: string }[] }>('{ indicators { code } }');
  const sums = await ask<Record<'a' | 'b', Sum[]>>(
    `query ($a: [String!]!, $b: [String!]!, $province: UUID!, $map: LocalDate!) {
      a: aggregate(indicators: $a, period: "2009/2019", province: $province, map: $map) { ...s }
      b: aggregate(indicators: $b, period: "2009/2019", province: $province, map: $map) { ...s }
    } fragment s on Aggregate { indicator { name } value qualifier parts { figure { source value } } }`,
    {
      ...{ province: id, map: today() },
      a: indicators.slice(0, 20).map(({ code }) => code),
      b: indicators.slice(20).map(({ code }) => code),
    },
  );
  const expected = [...sums.a, ...sums.b];
  expect(expected.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([92, 718, 832, 7950]);
  const files = catchFiles();
  const { user } = renderConsole(`/summary-report?province=${id}&period=2009/2019&issuer=Ban%20th%E1%BB%AD`);
  await user.click(await button());
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('so-ket-tinh-cao-bang-2009-2019.docx');
  const { text, rows, notes, xml } = opened((await files[0]?.bytes) as ArrayBuffer);
  for (const { indicator, value, qualifier, parts } of expected) {
    const row = rows.find((cells) => cells[1] === indicator.name);
    const [, said, number] = /^(.*)\[(\d+)]$/.exec(row?.[4] ?? '') ?? [];
    const figure = value.toLocaleString('vi-VN');
    expect(said).toBe(qualifier === 'MORE_THAN' ? `trên ${figure}` : figure);
    for (const part of parts) expect(notes.get(number ?? '')).toContain(part.figure.source);
    expect(notes.get(number ?? '')).toContain(`${figure} `);
  }
  expect(rows.find((cells) => cells[0] === 'Cộng')?.map((cell) => cell.replace(/\[\d+]/, ''))).toEqual(
    expect.arrayContaining(['29', '12', '0']),
  );
  const numbers = [...text.join('\n').matchAll(/\[(\d+)]/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.every((number) => (notes.get(String(number)) ?? '') !== '')).toBe(true);
  for (const line of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BÁO CÁO SƠ KẾT', 'BAN THỬ', 'Nơi nhận:'])
    expect(text).toContain(line);
  expect(xml).toMatch(/<w:pgMar[^>]* w:left="1701"/);
  expect(text.join('\n')).not.toContain('Đỗ Danh Vượng');
});

it('records what was taken, says what is not reported, and shows the same as the file has', async () => {
  await recordFigure('40', '1952', 12, { qualifier: 'MORE_THAN' });
  const id = await provinceId('40', '2026-01-01');
  const files = catchFiles();
  const { user } = renderConsole(`/summary-report?province=${id}&period=1952`);
  const paper = within(await screen.findByRole('article', { name: /Tỉnh Nghệ An/ }));
  expect(paper.getByText('trên 12')).toBeVisible();
  expect(paper.getByText(/^Gồm: trên 12 buổi .*Báo cáo Thử 1952, chưa kiểm chứng\.$/)).toBeVisible();
  expect(paper.getAllByText('Chưa ghi hội nghị sơ kết, tổng kết nào của giai đoạn này.')).toHaveLength(4);
  await user.click(await button());
  await waitFor(() => expect(files).toHaveLength(1));
  const { movementsAuditRecords: trail } = await ask<{
    movementsAuditRecords: { nodes: { detail: unknown }[] };
  }>('{ movementsAuditRecords(first: 20, filter: { kind: EXPORT }) { nodes { detail } } }');
  expect(JSON.stringify(trail.nodes)).toContain('summary-report');
  expect(JSON.stringify(trail.nodes)).toContain(id);
});

it('makes no paper of a province that the map of the day does not have', async () => {
  const id = await provinceId('62', '2018-01-01');
  const { unmount } = renderConsole(`/summary-report?province=${id}&period=1953`);
  expect(await screen.findByText(/Kon Tum không có trên bản đồ ngày/)).toBeVisible();
  expect(screen.queryByRole('article')).toBeNull();
  unmount();
  renderConsole(`/summary-report?province=${id}&period=1953&map=reported`);
  expect(await screen.findByText('Chưa có số liệu đã duyệt nào của tỉnh trong giai đoạn này.')).toBeVisible();
});

it('asks for a province first', async () => {
  renderConsole('/summary-report');
  expect(await screen.findByText('Chọn tỉnh, thành để xem báo cáo.')).toBeVisible();
});

it('is reached from the page of a province and from the sums, with what was chosen there', async () => {
  const id = await provinceId('40', '2026-01-01');
  const { user, addressNow, unmount } = renderConsole(`/provinces/${id}?on=2025-01-01`);
  await user.click(await screen.findByRole('link', { name: 'Báo cáo sơ kết' }));
  expect(addressNow()).toBe(`/summary-report?province=${id}&on=2025-01-01`);
  unmount();
  const { user: other, addressNow: now } = renderConsole('/totals?period=1954&map=reported');
  await other.click(await screen.findByRole('link', { name: 'Báo cáo sơ kết' }));
  expect(now()).toBe('/summary-report?period=1954&map=reported');
});
