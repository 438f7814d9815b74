import type { JudgedFiguresQuery } from '@bien-cuong/api';
import { parseEdtf } from '@bien-cuong/domain';

export type JudgedSum = NonNullable<JudgedFiguresQuery['sums']>[number];
export type JudgedPart = JudgedSum['parts'][number];

const CONTRADICTIONS: ReadonlySet<JudgedPart['leftOut']> = new Set(['CONTRADICTED', 'ANOTHER_CLAIM']);

/** Claims about the same province and time that do not say the same, or of which one was taken. */
export interface Contradiction {
  readonly key: string;
  readonly claims: readonly JudgedPart[];
}

const aboutOf = ({ figure }: JudgedPart): string =>
  figure ? [figure.province?.id, figure.period, figure.movement?.id ?? '', figure.cumulative].join(' ') : '';

/** The claims that contradict each other, those that were taken first. */
export function contradictionsIn(sums: readonly JudgedSum[]): Contradiction[] {
  const parts = sums.flatMap(({ parts: own }) => own).filter(({ figure }) => figure !== null);
  return [...Map.groupBy(parts, aboutOf)]
    .filter(([, claims]) => claims.length > 1 && claims.some(({ leftOut }) => CONTRADICTIONS.has(leftOut)))
    .map(([key, claims]) => ({
      key,
      claims: claims.toSorted((a, b) => Number(a.leftOut !== null) - Number(b.leftOut !== null)),
    }));
}

/** The figures that are within another one or overlap with it, the latter first. */
export const mismatchesIn = (sums: readonly JudgedSum[]): JudgedPart[] =>
  sums
    .flatMap(({ parts }) => parts)
    .filter(({ leftOut }) => leftOut === 'OVERLAPS' || leftOut === 'COVERED')
    .toSorted((a, b) => Number(b.leftOut === 'OVERLAPS') - Number(a.leftOut === 'OVERLAPS'));

/** Whether a sum has more figures than the answer names. */
export const isCut = ({ counted, leftOut, parts }: JudgedSum): boolean => counted + leftOut > parts.length;

/** A province with the years of which nothing was reported. */
export interface Gap {
  readonly province: NonNullable<JudgedFiguresQuery['provinces']>[number];
  readonly years: readonly string[];
  /** Whether all that there is counts several years as a whole. */
  readonly onlyCumulative: boolean;
}

/** The years of a period until a day, a year that has not ended not among them. */
export function yearsWithin(period: string, today: string): string[] {
  const { from, to } = parseEdtf(period);
  if (!from || !to) return [];
  const first = Number(from.slice(0, 4));
  const last = Math.min(Number(to.slice(0, 4)), Number(today.slice(0, 4)) - 1);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => String(first + index));
}

/** The provinces that lack figures of some years; part of a year, or what several have together, counts as reported. */
export function gapsOf(
  provinces: readonly Gap['province'][],
  sums: readonly JudgedSum[],
  years: readonly string[],
): Gap[] {
  return provinces.flatMap((province) => {
    const own = sums.filter(
      (sum) => sum.province?.id === province.id || sum.undivided.some(({ id }) => id === province.id),
    );
    const figures = own.flatMap(({ parts }) => parts.flatMap(({ figure }) => figure ?? []));
    const reported = figures.filter(({ cumulative }) => !cumulative).map(({ period }) => parseEdtf(period));
    const missing = years.filter(
      (year) =>
        !reported.some(({ from, to }) => from && to && from.slice(0, 4) <= year && year <= to.slice(0, 4)),
    );
    const onlyCumulative = reported.length === 0 && own.length > 0;
    return missing.length > 0 ? [{ province, years: missing, onlyCumulative }] : [];
  });
}
