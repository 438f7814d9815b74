import type { FigureRecordFragment, ReportedPartsFragment } from '@bien-cuong/api';
import type { TFunction } from 'i18next';
import { formatsIn } from '../../lib/formats';
import { totalWords } from '../../lib/total-words';
import type { Note } from './paper';

/** What words of a paper are made with. */
export interface PaperWords {
  /** Vietnamese texts: the paper is an official one, whatever language its reader has chosen for the console. */
  readonly t: TFunction;
  readonly format: ReturnType<typeof formatsIn>;
}

export const paperWords = (t: TFunction): PaperWords => ({ t, format: formatsIn('vi', t) });

export const NO_SOURCE = 'chưa ghi nguồn';

type Part = ReportedPartsFragment['parts'][number];

/** The name of a province within a sentence: “tỉnh Cao Bằng”. */
export const inSentence = ({ officialName }: { readonly officialName: string }): string =>
  officialName.charAt(0).toLocaleLowerCase('vi') + officialName.slice(1);

/** A sum in words, without its unit. */
export const sumText = (sum: ReportedPartsFragment, { t, format }: PaperWords): string =>
  totalWords(t, format)(sum);

/** The figures that a sum is made of with their sources, then those that are left out with the reason. */
export function noteOfSum(sum: ReportedPartsFragment, words: PaperWords): Note {
  const { parts, counted, leftOut, indicator } = sum;
  const said = (part: Part) => figureText(part.figure, indicator.code, words);
  const added = parts.filter((part) => part.counted);
  const others = parts.filter((part) => !part.counted);
  const unlisted = counted + leftOut - parts.length;
  return {
    lines: [
      ...(added.length > 0 ? [`Gồm: ${added.map(said).join('; ')}.`] : []),
      ...others.map((part) => `${reason(part, words)}: ${said(part)}.`),
      ...(unlisted > 0 ? [`Còn ${words.format.number(unlisted)} số liệu khác không liệt kê hết ở đây.`] : []),
      ...(parts.length === 0 ? ['Hệ thống không cho biết các số liệu thành phần.'] : []),
    ],
  };
}

const reason = ({ leftOut }: Part, { t }: PaperWords): string =>
  leftOut ? t(`totals.leftOut.${leftOut}`) : 'Không cộng';

function figureText(figure: FigureRecordFragment | null, code: string, { format }: PaperWords): string {
  if (!figure) return 'một số liệu hiện không đọc được';
  const { indicator, province, period, source, verified } = figure;
  const value = [format.quantity(figure), format.unit(indicator)].filter(Boolean).join(' ');
  const about = indicator.code === code ? value : `${format.name(indicator)} ${value}`;
  const whose = [province?.officialName, format.edtf(period)].filter(Boolean).join(', ');
  return `${about} (${whose}), nguồn: ${source ?? NO_SOURCE}${verified ? '' : ', chưa kiểm chứng'}`;
}
