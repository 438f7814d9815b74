import dayjs, { type Dayjs } from 'dayjs';

/** A program may be used to the end of its last day, in the time zone of the administrator. */
export const endOf = (lastDay: Dayjs | null): string | null => lastDay?.endOf('day').toISOString() ?? null;

/** @returns the date as ISO 8601 */
export const lastDayOf = (expiresAt: string): string => dayjs(expiresAt).format('YYYY-MM-DD');

export const isPast = (day: Dayjs): boolean => day.isBefore(dayjs(), 'day');
