import { formatMoment } from './format-moment';

/** When something was saved: the time alone where it was today. */
export function timeOf(iso: string): string {
  const moment = formatMoment(iso);
  const [day, time] = moment.split(' ');
  return day === formatMoment(new Date().toISOString()).split(' ')[0] ? (time ?? moment) : moment;
}
