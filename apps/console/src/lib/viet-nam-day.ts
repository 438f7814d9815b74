const DAY = 86_400_000;

const midnight = (day: string) => Date.parse(`${day}T00:00:00+07:00`);

/**
 * The moment (UTC) at which a day begins in Việt Nam.
 * @param day YYYY-MM-DD
 */
export const beginningOf = (day: string): string => new Date(midnight(day)).toISOString();

/** The moment (UTC) at which it ends there. */
export const endOf = (day: string): string => new Date(midnight(day) + DAY).toISOString();
