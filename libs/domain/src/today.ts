const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today's date in Việt Nam (YYYY-MM-DD), whatever the machine's own time zone. */
export function today(now: Date = new Date()): string {
  return calendar.format(now);
}
