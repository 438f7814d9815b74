import { daysIn } from '@bien-cuong/domain';

import { PeriodStep } from './aggregate-enums';

/** A time, with how it is written. */
export interface Bucket {
  /** EDTF. */
  text: string;
  from: string;
  to: string;
}

const MONTHS: Readonly<Record<PeriodStep, number>> = { YEAR: 12, QUARTER: 3, MONTH: 1 };

/** EDTF writes the first quarter as season 33. */
const FIRST_QUARTER = 33;

/** The step in which a time wholly lies; undefined: in none. */
export function stepOf({ from, to }: Pick<Bucket, 'from' | 'to'>, step: PeriodStep): Bucket | undefined {
  const length = MONTHS[step];
  const year = from.slice(0, 4);
  const first = Math.floor((Number(from.slice(5, 7)) - 1) / length);
  const bucket = {
    text: { YEAR: year, QUARTER: `${year}-${FIRST_QUARTER + first}`, MONTH: from.slice(0, 7) }[step],
    from: `${year}-${twoDigits(first * length + 1)}-01`,
    to: lastDay(Number(year), (first + 1) * length),
  };
  return to <= bucket.to ? bucket : undefined;
}

/** A time of its own, from a day to another. */
export const own = ({ from, to }: Pick<Bucket, 'from' | 'to'>): Bucket => {
  const year = from.slice(0, 4);
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const text = isYears ? `${year}/${to.slice(0, 4)}` : `${from}/${to}`;
  return { text: isYears && to.startsWith(year) ? year : text, from, to };
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const lastDay = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${daysIn(year, month)}`;
