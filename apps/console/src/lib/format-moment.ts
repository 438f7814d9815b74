/**
 * A moment on the reader's clock, day first as everywhere in the console: 31/08/2018 14:05.
 * @param iso in UTC
 */
export function formatMoment(iso: string, timeZone?: string): string {
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ day: two, month: two, year: 'numeric', hour: two, minute: two, hourCycle: 'h23' },
    ...(timeZone !== undefined && { timeZone }),
  });
  return format.format(new Date(iso)).replace(',', '');
}
