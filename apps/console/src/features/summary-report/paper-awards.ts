import type { ReportedLotFragment } from '@bien-cuong/api';
import type { ReportData } from './load-report';
import type { Block, Text } from './paper';
import { NO_SOURCE, type PaperWords } from './paper-words';

const KINDS = ['individuals', 'collectives', 'households'] as const;

/** How many were commended, lot by lot and in all; never who. */
export function awardBlocks({ lots, province, asked }: ReportData, words: PaperWords): Block[] {
  const { awardTally: tally } = province;
  if (lots.length === 0) return [paragraph('Chưa ghi khen thưởng nào của giai đoạn này.')];
  const sum = `Cộng của ${words.format.number(lots.length)} lần khen thưởng trong bảng.`;
  const total: Text[] = [
    ['Cộng'],
    [],
    ...KINDS.map((kind): Text => (tally ? [words.format.number(tally[kind]), { lines: [sum] }] : [])),
  ];
  return [
    ...(asked.movement === null
      ? []
      : [paragraph('Khen thưởng không gắn với từng phong trào: bảng là của cả giai đoạn.')]),
    {
      ...{ kind: 'table', label: 'Khen thưởng', widths: [26, 32, 14, 14, 14], numeric: [2, 3, 4] },
      head: ['Cấp khen thưởng', 'Hình thức', 'Cá nhân', 'Tập thể', 'Hộ gia đình'],
      rows: [...lots.map((lot) => lotRow(lot, words)), total],
    },
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });

function lotRow(lot: ReportedLotFragment, words: PaperWords): Text[] {
  const { format, t } = words;
  return [
    [lot.authority ? format.name(lot.authority) : t('words.unavailable')],
    [format.name(lot.awardType)],
    ...KINDS.map((kind): Text =>
      lot[kind] > 0 ? [format.number(lot[kind]), { lines: [sourceOf(lot, words)] }] : ['–'],
    ),
  ];
}

function sourceOf({ decision, givenOn, source }: ReportedLotFragment, { format }: PaperWords): string {
  const number = decision ? `Quyết định ${decision.number ?? 'chưa ghi số'}` : '';
  const given = givenOn ? `trao ${format.edtf(givenOn)}` : '';
  const said = [number, given, `nguồn: ${source ?? NO_SOURCE}`].filter(Boolean).join(', ');
  return `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)}.`;
}
