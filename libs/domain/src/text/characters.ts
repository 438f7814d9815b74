/**
 * Characters that separate words and show nothing, of any width, including no-break and zero-width spaces.
 */
export const BLANKS =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b' +
  '\u2028\u2029\u202f\u205f\u2060\u3000\ufeff';

/** Hyphens, dashes and minus signs of every length. */
export const HYPHENS =
  '-\u02d7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe31\ufe32\ufe58\ufe63\uff0d';

/** Invisible characters that copying leaves inside words: soft hyphens, joiners and direction marks. */
export const UNSEEN = '\u00ad\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

/** The five tone marks as combining characters (NFD). */
export const TONES = '\u0300\u0301\u0303\u0309\u0323';

/**
 * A character class of these characters, in the syntax that regular expressions of JavaScript and PostgreSQL
 * share.
 */
export function classOf(characters: string): string {
  const escaped = Array.from(characters, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `[${escaped.join('')}]`;
}
