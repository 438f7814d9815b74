/** Of the marks on one letter, which no language has more of (Unicode Standard Annex 15, stream-safe text format). */
const mostMarks = 30;

const tooManyMarks = new RegExp(`\\p{M}{${mostMarks}}(?=\\p{M})`, 'gu');
/** Joins graphemes: shows nothing, and the marks before and after it are put in order by themselves. */
const joiner = '\u034f';

/**
 * A text in a normal form of Unicode. To put marks in order takes the square of how many follow each other, minutes for a
 * request's worth of them: longer runs are parted first, as the standard has it.
 */
export function normalForm(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  return text.replace(tooManyMarks, `$&${joiner}`).normalize(form);
}
