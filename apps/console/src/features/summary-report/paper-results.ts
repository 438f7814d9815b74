import type { ReportedPartsFragment, ReportedTargetFragment } from '@bien-cuong/api';
import { progressWords } from '../../lib/progress-words';
import type { ReportData } from './load-report';
import type { Block, Text } from './paper';
import { noteOfSum, type PaperWords, sumText } from './paper-words';

/** The results by indicator: what adds up, what is cumulative apart from it, and what nothing was reported of. */
export function resultBlocks({ indicators, sums }: ReportData, words: PaperWords): Block[] {
  const steps = sums.filter(({ cumulative }) => !cumulative);
  const cumulative = sums.filter((sum) => sum.cumulative);
  const reported = new Set(sums.map(({ indicator }) => indicator.code));
  const without = indicators.filter(({ code }) => !reported.has(code)).map(words.format.name);
  if (sums.length === 0) return [paragraph('Chưa có số liệu đã duyệt nào của tỉnh trong giai đoạn này.')];
  return [
    ...(steps.length > 0 ? sumTable('Số liệu cộng được theo thời gian', steps, words) : []),
    ...(cumulative.length > 0
      ? sumTable('Số lũy kế, tính gộp cả thời gian; không cộng với số liệu nào khác', cumulative, words)
      : []),
    ...(without.length > 0 ? [paragraph(`Chưa có số liệu đã duyệt về: ${without.join('; ')}.`)] : []),
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });

function sumTable(label: string, sums: readonly ReportedPartsFragment[], words: PaperWords): Block[] {
  const { format } = words;
  return [
    { kind: 'subheading', text: label },
    {
      ...{ kind: 'table', label, widths: [8, 42, 15, 17, 18], numeric: [4] },
      head: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thời gian', 'Kết quả'],
      rows: sums.map((sum, index) => [
        [String(index + 1)],
        [nameOf(sum, words)],
        [format.unit(sum.indicator)],
        [format.edtf(sum.period)],
        [sumText(sum, words), noteOfSum(sum, words)],
      ]),
    },
  ];
}

/** What several provinces of the map hold together is no result of one of them. */
function nameOf({ indicator, undivided }: ReportedPartsFragment, { t, format }: PaperWords): string {
  const name = format.name(indicator);
  if (undivided.length === 0) return name;
  const provinces = undivided.map(({ officialName }) => officialName).join(', ');
  return `${name}: ${t('totals.undivided', { provinces })}`;
}

/** The targets of the province in the period, each with how far it is. */
export function targetBlocks({ targets }: ReportData, words: PaperWords): Block[] {
  if (targets.length === 0) return [paragraph('Chưa giao mục tiêu nào cho tỉnh trong giai đoạn này.')];
  return [
    {
      ...{
        kind: 'table',
        label: 'Tiến độ thực hiện mục tiêu',
        widths: [30, 15, 17, 20, 18],
        numeric: [2, 3],
      },
      head: ['Chỉ tiêu', 'Giai đoạn', 'Mục tiêu', 'Đã đạt', 'Đánh giá'],
      rows: targets.map((target) => targetRow(target, words)),
    },
  ];
}

function targetRow(target: ReportedTargetFragment, words: PaperWords): Text[] {
  const { t, format } = words;
  const { indicator, movement, period, value, source, progress } = target;
  const name = [format.name(indicator), movement && format.title(movement)].filter(Boolean).join(', ');
  const amount = [format.number(value), format.unit(indicator)].filter(Boolean).join(' ');
  const say = progressWords(t, format);
  const most = indicator.goodDirection === 'LOWER';
  return [
    [name],
    [format.edtf(period)],
    [t(most ? 'targets.atMost' : 'targets.atLeast', { amount }), { lines: [`Nguồn: ${source}.`] }],
    progress?.reported
      ? [sumText(progress.reported, words), noteOfSum(progress.reported, words)]
      : [t(progress ? 'targets.nothing' : 'targets.noProgress')],
    progress && say.percent(progress)
      ? [say.line(target), { lines: ['Tính từ số đã đạt và mục tiêu ở cùng dòng.'] }]
      : [progress ? say.line(target) : '–'],
  ];
}
