import edtf from 'edtf';

/** A partial, uncertain or complete date or period with its text and the first and last day it may mean. */
export interface Edtf {
  /** ISO 8601-2 text as it was given, for example `2018?-08-31` or `2009/2019`. */
  readonly text: string;
  /** First possible day (YYYY-MM-DD); null when the beginning is open or its year unknown. */
  readonly from: string | null;
  /** Last possible day (YYYY-MM-DD); null when the end is open or its year unknown. */
  readonly to: string | null;
}

/** Characters. The package takes memory for each that no process has for a text of some hundred thousand. */
const longest = 200;

/**
 * Reads ISO 8601-2 (EDTF) text.
 * @throws RangeError when the text is no date or period, too long for one, or one that does not exist such as 2018-02-30
 */
export function parseEdtf(text: string): Edtf {
  if (text.length > longest) throw new RangeError(`An EDTF date or period has at most ${longest} characters`);
  const parsed = readText(text);
  const yearUnknown = /^X{4}/.test(text);
  return {
    text,
    from: yearUnknown ? null : day(() => parsed.min),
    to: yearUnknown ? null : day(() => parsed.max),
  };
}

function readText(text: string) {
  try {
    return edtf(text);
  } catch {
    throw new RangeError(`Not an EDTF date or period: ${text}`);
  }
}

/** An open end has no such day: the package then throws or gives an infinite number. */
function day(read: () => number): string | null {
  try {
    return new Date(read()).toISOString().slice(0, 10);
  } catch {
    return null;
  }
}
