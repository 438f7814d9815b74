export { isDay as isDate } from '@bien-cuong/domain';

/** A complete date the way Vietnamese documents print it: 31/08/2018. */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}
