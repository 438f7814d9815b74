/** No language has more marks on one letter (Unicode Standard Annex 15, stream-safe text format). */
const mostMarks = 30;

const tooManyMarks = new RegExp(`\\p{M}{${mostMarks}}(?=\\p{M})`, 'gu');
/** The combining grapheme joiner: invisible, and normalisation does not reorder marks across it. */
const joiner = '\u034f';

/**
 * A text in a Unicode normal form. Reordering marks takes the square of the length of a run of them, minutes
 * for as many as a request can hold: so longer runs are split first, as the standard says.
 */
export function normalForm(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  return text.replace(tooManyMarks, `$&${joiner}`).normalize(form);
}
