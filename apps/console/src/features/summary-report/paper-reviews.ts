import type { ReportedReviewFragment } from '@bien-cuong/api';
import type { ReportData } from './load-report';
import type { Block } from './paper';
import { NO_SOURCE, type PaperWords } from './paper-words';

type Said = (review: ReportedReviewFragment, words: PaperWords) => readonly string[];

export const achievements: Said = (review) => review.achievements.map(({ text }) => text);
export const limitations: Said = (review) => review.limitations.map(({ text }) => text);
export const directions: Said = (review) => review.directions.map(({ text }) => text);
export const directives: Said = (review, { t }) =>
  review.directives.map(({ text, recurrence }) =>
    recurrence ? `${withoutStop(text)} (${t(`words.recurrence.${recurrence}`)}).` : text,
  );

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** The reviews of the province in the period, of the movement where one is chosen. */
export const reviewsOf = ({ province, asked }: ReportData): ReportedReviewFragment[] =>
  (province.reviews ?? []).filter(
    ({ movement }) => asked.movement === null || movement.id === asked.movement,
  );

/** What the reviews of a period say under one heading, review by review. */
export function reviewBlocks(data: ReportData, said: Said, words: PaperWords): Block[] {
  const reviews = reviewsOf(data);
  const saying = reviews.filter((review) => said(review, words).length > 0);
  if (reviews.length === 0) return [nothing('Chưa ghi hội nghị sơ kết, tổng kết nào của giai đoạn này.')];
  if (saying.length === 0) return [nothing('Các hội nghị của giai đoạn này chưa ghi nội dung này.')];
  return saying.flatMap((review): Block[] => [
    { kind: 'paragraph', text: [`Theo “${review.title}”`, { lines: [sourceOf(review, words)] }, ':'] },
    ...said(review, words).map((text): Block => ({ kind: 'item', text: [text] })),
  ]);
}

const nothing = (text: string): Block => ({ kind: 'paragraph', text: [text] });

function sourceOf(
  { kind, heldOn, period, source }: ReportedReviewFragment,
  { t, format }: PaperWords,
): string {
  const held = heldOn ? `tổ chức ${format.edtf(heldOn)}` : 'chưa ghi ngày tổ chức';
  const what = `${t(`words.reviewKind.${kind}`)} giai đoạn ${format.edtf(period)}, ${held}`;
  return `${what}. Nguồn: ${source ?? NO_SOURCE}.`;
}
