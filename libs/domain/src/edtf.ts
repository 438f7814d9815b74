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

/**
 * Reads ISO 8601-2 (EDTF) text.
 * @throws RangeError when the text is no date or period, or one that does not exist such as 2018-02-30
 */
export function parseEdtf(text: string): Edtf {
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
