import { BLANKS, classOf, HYPHENS, UNSEEN } from './characters';
import { normalForm } from './normal-form';

const unseen = new RegExp(classOf(UNSEEN), 'g');
const gaps = new RegExp(`${classOf(BLANKS + HYPHENS)}+`, 'g');
/** Letters that no normal form decomposes. */
const letters: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', ß: 'ss' };

/**
 * The text that search compares: lower case without diacritics, tones or the bar of đ, and one blank for
 * everything that separates words, including hyphens. Never use it to decide whether two names are the same:
 * that is `identityText`. The database has the same function as `fold_text`.
 */
export function foldText(text: string): string {
  return normalForm(text.replace(unseen, '').replace(gaps, ' '), 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðøłıß]/g, (letter) => letters[letter] ?? letter)
    .replace(gaps, ' ')
    .trim();
}
