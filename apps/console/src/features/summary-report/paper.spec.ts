import type { ReportedPartsFragment, ReportedTargetFragment } from '@bien-cuong/api';
import { createI18n } from '../../lib/i18n/i18n';
import type { ReportData } from './load-report';
import { type Block, isNote, notesOf, type Paper } from './paper';
import { paperOf } from './paper-of';
import { counted, data, figure, lot, province, review, sum, target } from './paper-samples';
import { paperWords } from './paper-words';

const words = paperWords(createI18n().getFixedT('vi'));
const frame = { superior: '', issuer: 'Ban thử', readOn: '2031-03-03' };

const make = (more: Partial<ReportData> = {}): Paper => paperOf(data(more), frame, words);

/** The text of blocks, with the numbers of footnotes in brackets. */
function textOf(paper: Paper): string[] {
  const notes = notesOf(paper);
  const said = (text: readonly unknown[]) =>
    text.map((part) => (isNote(part as never) ? `[${notes.get(part as never)}]` : String(part))).join('');
  return paper.blocks.flatMap((block: Block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.map(said).join(' | '));
    return [typeof block.text === 'string' ? block.text : said(block.text)];
  });
}

const notesIn = (paper: Paper): string[] => [...notesOf(paper).keys()].map(({ lines }) => lines.join(' '));

it('says plainly what is not recorded, and invents nothing', () => {
  const paper = make();
  expect(textOf(paper).slice(1)).toEqual([
    'I. KẾT QUẢ THEO CHỈ TIÊU',
    'Chưa có số liệu đã duyệt nào của tỉnh trong giai đoạn này.',
    'Tiến độ thực hiện mục tiêu',
    'Chưa giao mục tiêu nào cho tỉnh trong giai đoạn này.',
    ...['II. THÀNH TÍCH', 'III. HẠN CHẾ', 'IV. PHƯƠNG HƯỚNG', 'V. Ý KIẾN CHỈ ĐẠO'].flatMap((heading) => [
      heading,
      'Chưa ghi hội nghị sơ kết, tổng kết nào của giai đoạn này.',
    ]),
    'VI. KHEN THƯỞNG',
    'Chưa ghi khen thưởng nào của giai đoạn này.',
  ]);
  expect(notesIn(paper)).toEqual([]);
});

it.each<[string, ReportedPartsFragment, string, string]>([
  ['an exact one', sum(30), '30[1]', 'Gồm: 30 buổi (Tỉnh Thử, 2030), nguồn: Báo cáo Thử.'],
  [
    'a qualified one whose figure has no source and is not verified',
    sum(7950, {
      qualifier: 'MORE_THAN',
      parts: [
        {
          ...{ counted: true, leftOut: null },
          figure: figure(7950, { qualifier: 'MORE_THAN', source: null, verified: false }),
        },
      ],
    }),
    'trên 7.950[1]',
    'Gồm: trên 7.950 buổi (Tỉnh Thử, 2030), nguồn: chưa ghi nguồn, chưa kiểm chứng.',
  ],
  [
    'one from which something is left out',
    sum(5, {
      ...{ counted: 2, leftOut: 1, incomplete: true },
      parts: [
        { counted: true, leftOut: null, figure: figure(2) },
        { counted: true, leftOut: null, figure: figure(3, { source: 'Báo Thử' }) },
        { counted: false, leftOut: 'OVERLAPS', figure: figure(4) },
      ],
    }),
    '5 (còn thiếu)[1]',
    'Gồm: 2 buổi (Tỉnh Thử, 2030), nguồn: Báo cáo Thử; 3 buổi (Tỉnh Thử, 2030), nguồn: Báo Thử. ' +
      'Không cộng: trùng một phần với số liệu khác: 4 buổi (Tỉnh Thử, 2030), nguồn: Báo cáo Thử.',
  ],
  [
    'contradicting sources',
    sum(null, {
      ...{ counted: 0, leftOut: 1 },
      parts: [{ counted: false, leftOut: 'CONTRADICTED', figure: figure(9) }],
    }),
    'các nguồn mâu thuẫn[1]',
    'Không cộng: mâu thuẫn với nguồn khác, chưa chấp nhận nguồn nào: 9 buổi (Tỉnh Thử, 2030), nguồn: Báo cáo Thử.',
  ],
  [
    'more figures than are listed',
    sum(1000, { counted: 3 }),
    '1.000[1]',
    'Gồm: 1.000 buổi (Tỉnh Thử, 2030), nguồn: Báo cáo Thử. Còn 2 số liệu khác không liệt kê hết ở đây.',
  ],
])('gives %s its source', (_what, one, value, note) => {
  const paper = make({ sums: [one] });
  expect(textOf(paper)).toContain(`1 | Buổi họp | buổi | 2030–2031 | ${value}`);
  expect(notesIn(paper)).toEqual([note]);
});

it('keeps cumulative figures apart, and names indicators without figures', () => {
  const rows = textOf(make({ sums: [sum(30), sum(92, { cumulative: true })] }));
  const [steps, apart] = ['Số liệu cộng được', 'Số lũy kế'].map((start) =>
    rows.findIndex((row) => row.startsWith(start)),
  );
  expect(rows[(steps ?? 0) + 1]).toMatch(/30\[1]$/);
  expect(rows[(apart ?? 0) + 1]).toMatch(/92\[2]$/);
  expect(rows).toContain('Chưa có số liệu đã duyệt về: Tổ tự quản.');
});

it('gives what provinces hold together as theirs together', () => {
  const undivided = [province, { ...province, id: 'q', officialName: 'Tỉnh Giả' }];
  expect(textOf(make({ sums: [sum(30, { province: null, undivided })] })).join('\n')).toContain(
    'Buổi họp: Tỉnh Thử, Tỉnh Giả (chung, không tách được)',
  );
});

it.each<[string, ReportedTargetFragment, string, string[]]>([
  [
    'that is behind',
    target(sum(30)),
    'Buổi họp | 2030–2031 | ít nhất 50 buổi[1] | 30[2] | Chậm tiến độ, 60\u00a0%[3]',
    [
      'Nguồn: Kế hoạch thử.',
      'Gồm: 30 buổi (Tỉnh Thử, 2030), nguồn: Báo cáo Thử.',
      'Tính từ số đã đạt và mục tiêu ở cùng dòng.',
    ],
  ],
  [
    'of which nothing is reported',
    target(null),
    'Buổi họp | 2030–2031 | ít nhất 50 buổi[1] | Chưa có số liệu đã duyệt | Chưa báo cáo',
    ['Nguồn: Kế hoạch thử.'],
  ],
  [
    'where less is better, whose progress cannot be said',
    target(null, { progress: null, indicator: { ...counted, goodDirection: 'LOWER' } }),
    'Buổi họp | 2030–2031 | nhiều nhất 50 buổi[1] | Hiện chưa tính được tiến độ. | –',
    ['Nguồn: Kế hoạch thử.'],
  ],
])('has a target %s', (_what, one, row, notes) => {
  const paper = make({ targets: [one] });
  expect(textOf(paper)).toContain(row);
  expect(notesIn(paper)).toEqual(notes);
});

it('has what the reviews say, each with its source, of the movement alone where one is chosen', () => {
  const { province: own, asked } = data();
  const reviews = [
    review(),
    review({ id: 's', title: 'Khác', movement: { id: 'n', title: 'n', titleEn: null } }),
  ];
  const all = make({ province: { ...own, reviews } });
  expect(textOf(all)).toEqual(
    expect.arrayContaining(['Theo “Hội nghị thử”[1]:', 'Làm được.', 'Theo “Khác”[2]:']),
  );
  expect(textOf(all)).toContain('Kiểm tra (hằng năm).');
  expect(textOf(all)).toContain('Các hội nghị của giai đoạn này chưa ghi nội dung này.');
  expect(notesIn(all)[0]).toBe('Sơ kết giai đoạn 2030–2031, tổ chức 03/03/2031. Nguồn: Báo Thử.');
  const one = make({
    ...{ province: { ...own, reviews }, asked: { ...asked, movement: 'm' } },
    movement: { title: 'Phong trào thử' },
  });
  expect(textOf(one).join('\n')).not.toContain('Khác');
  expect(one.subject).toContain('thực hiện “Phong trào thử”');
});

it('counts commendations with the source of each number, and in all as the tally says', () => {
  const { province: own } = data();
  const awardTally = { total: 32, individuals: 20, collectives: 12, households: 0 };
  const paper = make({ lots: [lot(14, 0), lot(6, 12)], province: { ...own, awardTally } });
  expect(textOf(paper).slice(-3)).toEqual([
    'Cơ quan thử | Bằng khen | 14[1] | – | –',
    'Cơ quan thử | Bằng khen | 6[2] | 12[3] | –',
    'Cộng |  | 20[4] | 12[5] | 0[6]',
  ]);
  expect(notesIn(paper)[0]).toBe('Quyết định 12/QĐ, nguồn: Quyết định thử.');
});

it('leaves open what the office fills in, and says how figures were read', () => {
  const paper = make();
  expect(paper.superior).toMatch(/^…+$/);
  expect(paper.issuer).toBe('BAN THỬ');
  expect(paper.placeAndDate).toBe('Thử, ngày …… tháng …… năm 2031');
  expect(textOf(paper)[0]).toContain('gộp theo địa bàn trên bản đồ ngày 01/01/2031');
  const { asked } = data();
  expect(textOf(make({ asked: { ...asked, map: null } }))[0]).toContain('như tỉnh Thử đã báo cáo');
});
