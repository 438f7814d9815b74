import { classOf, TONES } from './characters';
import { normalForm } from './normal-form';
import { writtenLine } from './written';

/**
 * A tone on the first letter of oa, oe or uy, as it was formerly written (hòa, thúy). JavaScript and
 * PostgreSQL both read the expression.
 */
export const TONE_BEFORE = `(o(?=.[ae])|u(?=.y))(${classOf(TONES)})([aey])(?![\\u0300-\\u036f])`;

const toneBefore = new RegExp(TONE_BEFORE, 'g');

/**
 * The text that decides whether two names are the same. Normal form, case, blanks and the placement of a tone
 * (hòa, hoà) make no difference; everything else does, for Hoa and Hòa are two people. The database has the
 * same function as `identity_text`.
 */
export function identityText(text: string): string {
  const line = normalForm((writtenLine(text) ?? '').toLowerCase(), 'NFD');
  return normalForm(line.replace(toneBefore, '$1$3$2'), 'NFC');
}
