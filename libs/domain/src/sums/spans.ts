import type { Decimal } from 'decimal.js';

import { Exact } from './sum-of';

const DAY = 86_400_000;

/** How many days there are from a day to another, both among them. */
export const daysIn = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** How many years there are after a day until another one: whole ones, and the part of the next. */
export function yearsIn(after: string, to: string): Decimal {
  const start = Date.parse(after) + DAY;
  const end = Date.parse(to) + DAY;
  let whole = 0;
  while (later(start, whole + 1) <= end) whole += 1;
  const part = new Exact(end - later(start, whole)).dividedBy(later(start, whole + 1) - later(start, whole));
  return part.plus(whole);
}

function later(day: number, years: number): number {
  const date = new Date(day);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}
