/**
 * A moment in the user's time zone, day first as everywhere in the console: 31/08/2018 14:05.
 * @param iso in UTC
 */
export function formatMoment(iso: string, timeZone?: string): string {
  return written(iso, timeZone === undefined ? {} : { timeZone });
}

/** To the second and in Việt Nam's time zone, since records are searched by its days: 31/08/2018 14:05:09. */
export function formatInstant(iso: string): string {
  return written(iso, { second: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
}

/** Whether a text is a moment as PostgreSQL and JSON write it. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/.test(text);

function written(iso: string, options: Intl.DateTimeFormatOptions): string {
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-GB', {
    day: two,
    month: two,
    year: 'numeric',
    hour: two,
    minute: two,
    hourCycle: 'h23',
    ...options,
  });
  return format.format(new Date(iso)).replace(',', '');
}
