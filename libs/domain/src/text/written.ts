import { BLANKS, classOf, UNSEEN } from './characters';
import { normalForm } from './normal-form';

const gaps = new RegExp(`${classOf(BLANKS)}+`, 'g');
const unseen = new RegExp(classOf(UNSEEN), 'g');
const around = new RegExp(`^${classOf(BLANKS)}+|${classOf(BLANKS)}+$`, 'g');

/**
 * What somebody wrote into a text field, in one normal form, without the blanks around it and what is not seen in it, which
 * can turn the direction of writing. Null when the
 * field was left out or holds only blanks, which means the same.
 */
export function written(text: string | null | undefined): string | null {
  return (text && normalForm(text.replace(unseen, '').replace(around, ''), 'NFC')) || null;
}

/** The same for a field of one line, such as a name: runs of blanks become one blank. */
export function writtenLine(text: string | null | undefined): string | null {
  return (text && normalForm(text.replace(unseen, '').replace(gaps, ' ').trim(), 'NFC')) || null;
}
