import { BLANKS, classOf, HYPHENS, UNSEEN } from './characters';

const unseen = new RegExp(classOf(UNSEEN), 'g');
const gaps = new RegExp(`${classOf(BLANKS + HYPHENS)}+`, 'g');
/** Letters that no normal form takes apart. */
const letters: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', ß: 'ss' };

/**
 * What search compares: small letters without diacritics, tones or the bar of đ, and one blank for all that parts words,
 * hyphens too. Never what makes two names one: that is `identityText`. The database has the same as `fold_text`.
 */
export function foldText(text: string): string {
  return text
    .replace(unseen, '')
    .replace(gaps, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðøłıß]/g, (letter) => letters[letter] ?? letter)
    .replace(gaps, ' ')
    .trim();
}
