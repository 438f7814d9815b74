/**
 * Whether a text is a day, as YYYY-MM-DD, of the years 1 to 9999: every part of the platform can represent
 * those.
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return exists(Number(year), Number(month), Number(day));
}

const exists = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysIn(year, month);

/** The number of days of a month; 0 when there is no such month or year. */
export function daysIn(year: number, month: number): number {
  if (!(year >= 1 && month >= 1 && month <= 12)) return 0;
  // Date takes the years 0 to 99 for 1900 to 1999. The calendar repeats after 400 years, so another year
  // stands in.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The day before a day that exists. */
export function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/**
 * A moment in UTC, as RFC 3339 writes it.
 * @throws RangeError when its year in UTC is not among 1 to 9999
 */
export function inUtc(moment: Date): string {
  const text = moment.toISOString();
  if (/^(?!0000)\d{4}-/.test(text)) return text;
  throw new RangeError(`Not a moment of the years 1 to 9999: ${text}`);
}
