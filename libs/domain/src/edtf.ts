import { parse } from 'edtf';

import { spanOf } from './edtf-span';

/** A partial, uncertain or complete date or period with its text and the first and last day it may mean. */
export interface Edtf {
  /** ISO 8601-2 text as it was given, for example `2018?-08-31` or `2009/2019`. */
  readonly text: string;
  /** First possible day (YYYY-MM-DD); null when the beginning is open or unknown, or its year is unknown. */
  readonly from: string | null;
  /** Last possible day (YYYY-MM-DD); null when the end is open or unknown, or its year is unknown. */
  readonly to: string | null;
}

/** The package's use of memory grows so fast that a text of some hundred thousand characters exhausts it. */
const longest = 200;

/**
 * Reads ISO 8601-2 (EDTF, levels 0 to 2) text. The package checks the grammar only: it accepts 29 February in
 * any year, and takes plain numbers for milliseconds; both are refused here.
 * @throws RangeError when the text is no date or period, is too long, or does not exist between the years 1
 * and 9999, such as 2018-02-30, 2015-02-29 or 2019/2009
 */
export function parseEdtf(text: string): Edtf {
  if (text.length > longest) throw new RangeError(`An EDTF date or period has at most ${longest} characters`);
  const span = isEdtf(text) ? spanOf(text) : undefined;
  if (!span) throw new RangeError(`Not an EDTF date or period: ${text}`);
  return { text, ...span };
}

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
