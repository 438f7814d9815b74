import { formatDate } from '../../lib/format-date';
import { awardBlocks } from './paper-awards';
import type { ReportData } from './load-report';
import type { Block, Paper } from './paper';
import { resultBlocks, targetBlocks } from './paper-results';
import { achievements, directions, directives, limitations, reviewBlocks } from './paper-reviews';
import { inSentence, type PaperWords } from './paper-words';

/** What the paper needs beside what is recorded. */
export interface PaperFrame {
  /** Empty: left to be filled in. */
  readonly superior: string;
  readonly issuer: string;
  /** The day on which the figures were read, `2026-08-31`. */
  readonly readOn: string;
}

const OPEN = '……………………………';

/** An interim report of a province: what is recorded of it in a period, every number with its source in a footnote. */
export function paperOf(data: ReportData, frame: PaperFrame, words: PaperWords): Paper {
  const { asked, movement, province } = data;
  const period = words.format.edtf(asked.period);
  const about = movement ? `thực hiện “${movement.title}”` : 'Ngày Biên phòng toàn dân và các phong trào';
  return {
    superior: frame.superior.toLocaleUpperCase('vi') || OPEN,
    issuer: frame.issuer.toLocaleUpperCase('vi') || OPEN,
    number: 'Số: ………/BC-………',
    placeAndDate: `${province.name}, ngày …… tháng …… năm ${frame.readOn.slice(0, 4)}`,
    title: 'BÁO CÁO SƠ KẾT',
    subject: `Kết quả ${about} của ${inSentence(province)}, giai đoạn ${period}`,
    blocks: [
      ...scopeBlocks(data, frame, words),
      { kind: 'heading', text: 'I. KẾT QUẢ THEO CHỈ TIÊU' },
      ...resultBlocks(data, words),
      { kind: 'subheading', text: 'Tiến độ thực hiện mục tiêu' },
      ...targetBlocks(data, words),
      { kind: 'heading', text: 'II. THÀNH TÍCH' },
      ...reviewBlocks(data, achievements, words),
      { kind: 'heading', text: 'III. HẠN CHẾ' },
      ...reviewBlocks(data, limitations, words),
      { kind: 'heading', text: 'IV. PHƯƠNG HƯỚNG' },
      ...reviewBlocks(data, directions, words),
      { kind: 'heading', text: 'V. Ý KIẾN CHỈ ĐẠO' },
      ...reviewBlocks(data, directives, words),
      { kind: 'heading', text: 'VI. KHEN THƯỞNG' },
      ...awardBlocks(data, words),
    ],
  };
}

/** What is counted, so that nobody compares what cannot be compared. */
function scopeBlocks(
  { asked, movement, province }: ReportData,
  { readOn }: PaperFrame,
  { format }: PaperWords,
): Block[] {
  const territory =
    asked.map === null
      ? `như ${inSentence(province)} đã báo cáo`
      : `gộp theo địa bàn trên bản đồ ngày ${formatDate(asked.map)}`;
  const of = movement ? `, chỉ tính số liệu của “${movement.title}”` : '';
  const former = province.predecessors.map(inSentence).join(', ');
  const scope = `Số liệu đã duyệt có thời gian nằm trọn trong giai đoạn ${format.edtf(asked.period)}, ${territory}${of}; lấy từ hệ thống Biên Cương ngày ${formatDate(readOn)}. Nguồn của từng số ghi ở chú thích cuối trang.`;
  return [
    { kind: 'paragraph', text: [scope] },
    ...(former
      ? [
          {
            kind: 'paragraph' as const,
            text: [
              `Mục tiêu, hội nghị và khen thưởng là của chính ${inSentence(province)}, không gồm của các đơn vị tiền thân (${former}).`,
            ],
          },
        ]
      : []),
  ];
}
