import { daysIn } from './calendar';

/** The digits of a date; `X` is an unknown digit. */
interface Digits {
  readonly year: string;
  /** The first and the last month that it may be; they differ for a part of a year. */
  readonly months: readonly [string, string];
  readonly day: string;
}

const unknown = 'XX';

/** The first day that an EDTF date without qualifiers may mean; undefined when no such day exists. */
export function firstDay(text: string): string | undefined {
  const { year, months, day } = digitsOf(text);
  return existing(numbersLike(year), numbersLike(months[0]), numbersLike(day));
}

/** The last day that an EDTF date without qualifiers may mean; undefined when no such day exists. */
export function lastDay(text: string): string | undefined {
  const { year, months, day } = digitsOf(text);
  const falling = (digits: string) => numbersLike(digits).reverse();
  return existing(falling(year), falling(months[1]), falling(day));
}

/** The first day in the given order that exists. */
function existing(
  years: readonly string[],
  months: readonly string[],
  days: readonly string[],
): string | undefined {
  for (const year of years) {
    for (const month of months) {
      // Of two digits each, texts compare as their numbers do.
      const last = String(daysIn(Number(year), Number(month)));
      const day = days.find((each) => each > '00' && each <= last);
      if (day !== undefined) return `${year}-${month}-${day}`;
    }
  }
  return undefined;
}

function digitsOf(text: string): Digits {
  const [year = '', month = unknown, day = unknown] = text.split('-');
  return {
    year: yearDigits(year),
    months: Number(month) > 12 ? monthsOf(Number(month)) : [month, month],
    day,
  };
}

/** `20` is a century, `201` a decade and `1950S2` a year of which two digits count. */
function yearDigits(text: string): string {
  const [digits = '', significant = '4'] = text.split('S');
  return digits.slice(0, Number(significant)).padEnd(4, 'X');
}

/**
 * The first and the last month of a part of a year, by its number in ISO 8601-2. Seasons are quarters: spring
 * is the first, as in the lunar calendar. Seasons of the southern hemisphere are half a year later.
 */
function monthsOf(part: number): [string, string] {
  const [size, place] = placeOf(part);
  const month = (number: number) => String(number).padStart(2, '0');
  return [month(place * size + 1), month((place + 1) * size)];
}

function placeOf(part: number): [months: number, place: number] {
  if (part >= 40) return [6, part - 40];
  if (part >= 37) return [4, part - 37];
  const ofTheSouth = part >= 29 && part <= 32;
  return [3, (part - 21 + (ofTheSouth ? 2 : 0)) % 4];
}

const tenDigits = [...'0123456789'];

/** All numbers that match these digits, in order. */
function numbersLike(digits: string): string[] {
  return [...digits].reduce<string[]>(
    (begun, digit) => {
      const next = digit === 'X' ? tenDigits : [digit];
      return begun.flatMap((start) => next.map((each) => start + each));
    },
    [''],
  );
}
