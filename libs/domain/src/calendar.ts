/**
 * Whether a text is a day, as YYYY-MM-DD, of the years 1 to 9999: every part of the platform can represent
 * those.
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return exists(Number(year), Number(month), Number(day));
}

export function exists(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  // Date takes the years 0 to 99 for 1900 to 1999. The calendar repeats after 400 years, so another year
  // stands in.
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
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
