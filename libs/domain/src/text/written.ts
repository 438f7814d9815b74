import { BLANKS, classOf, UNSEEN } from './characters';

const gaps = new RegExp(`${classOf(BLANKS)}+`, 'g');
const unseen = new RegExp(classOf(UNSEEN), 'g');
const around = new RegExp(`^${classOf(BLANKS + UNSEEN)}+|${classOf(BLANKS + UNSEEN)}+$`, 'g');

/**
 * What somebody wrote into a field of text: in one normal form, without the blanks around it. Null when it was left out and
 * when nothing but blanks was sent, which is the same.
 */
export function written(text: string | null | undefined): string | null {
  return text?.replace(around, '').normalize('NFC') || null;
}

/** The same of a field that has one line, such as a name: with one blank between words, whatever typing has left there. */
export function writtenLine(text: string | null | undefined): string | null {
  return text?.replace(unseen, '').replace(gaps, ' ').trim().normalize('NFC') || null;
}
