import { classOf, TONES } from './characters';
import { writtenLine } from './written';

/** A tone on the first letter of oa, oe or uy, as it was written formerly (hòa, thúy); both expressions read it alike. */
export const TONE_BEFORE = `(o(?=.[ae])|u(?=.y))(${classOf(TONES)})([aey])(?![\\u0300-\\u036f])`;

const toneBefore = new RegExp(TONE_BEFORE, 'g');

/**
 * What makes two names one: normal form, case, blanks and where a tone is placed (hòa, hoà) do not tell them apart; all
 * else does, for Hoa and Hòa are two people. The database has the same as `identity_text`.
 */
export function identityText(text: string): string {
  const line = (writtenLine(text) ?? '').toLowerCase().normalize('NFD');
  return line.replace(toneBefore, '$1$3$2').normalize('NFC');
}
