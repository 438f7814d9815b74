import { firstDay, lastDay } from './edtf-days';

/** The first and last day that an EDTF text may mean; null when there is none or it is unknown. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

const boundless: Span = { from: null, to: null };
const qualifiersAndTimes = /[?~%\s]|T[^/]*/g;
/** A year before 0, or one of more than four digits, which `Y` introduces. */
const distantYear = /(^|[^\dX])-|Y/;

/**
 * The days of a text that is valid EDTF; undefined when there are none between the years 1 and 9999. The time
 * and its offset are ignored: the day is the one that is written.
 */
export function spanOf(text: string): Span | undefined {
  const plain = text.replaceAll(qualifiersAndTimes, '');
  if (distantYear.test(plain)) return undefined;
  if (plain.includes('/')) return periodOf(plain.split('/'));
  return /^[[{]/.test(plain) ? listOf(plain.slice(1, -1)) : dateOf(plain);
}

function periodOf([start = '', end = '']: readonly string[]): Span | undefined {
  const [first, last] = [boundOf(start), boundOf(end)];
  if (!first || !last) return undefined;
  const { from } = first;
  const { to } = last;
  return from !== null && to !== null && from > to ? undefined : { from, to };
}

/** `2009/..` has no end; the end of `2009/` is unknown. */
const boundOf = (text: string): Span | undefined => (text === '' || text === '..' ? boundless : dateOf(text));

/** Dates and ranges of dates (`2009..2011`) in any order; `..` at either end leaves the list open there. */
function listOf(text: string): Span | undefined {
  const [isOpenBefore, isOpenAfter] = [text.startsWith('..'), text.endsWith('..')];
  const items = text.slice(isOpenBefore ? 2 : 0, isOpenAfter ? -2 : undefined).split(',');
  const spans = items.map((item) => (item.includes('..') ? periodOf(item.split('..')) : dateOf(item)));
  if (!spans.every((span) => span !== undefined)) return undefined;
  const rising = (days: readonly (string | null)[]) => (days.includes(null) ? [] : days.toSorted());
  const from = isOpenBefore ? undefined : rising(spans.map((span) => span.from))[0];
  const to = isOpenAfter ? undefined : rising(spans.map((span) => span.to)).at(-1);
  return { from: from ?? null, to: to ?? null };
}

function dateOf(text: string): Span | undefined {
  if (text.startsWith('XXXX')) return boundless;
  const [from, to] = [firstDay(text), lastDay(text)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
