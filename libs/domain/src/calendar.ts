/** Whether it is a day of the years 1 to 9999, which are those that all of the platform can write, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return exists(Number(year), Number(month), Number(day));
}

export function exists(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  // For Date the years 0 to 99 are 1900 to 1999; after 400 years the calendar is the same again.
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/**
 * A moment as RFC 3339 writes it in UTC.
 * @throws RangeError when it is none of the years 1 to 9999 there, whatever its offset made of it
 */
export function inUtc(moment: Date): string {
  const text = moment.toISOString();
  if (/^(?!0000)\d{4}-/.test(text)) return text;
  throw new RangeError(`Not a moment of the years 1 to 9999: ${text}`);
}
