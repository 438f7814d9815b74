import type { Language } from '@bien-cuong/domain';

const BLANKS = /(?<=\d)[\s\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const PLAIN = /^[+-]?\d+$/;

/** Digits in groups of three, with decimals perhaps. */
const grouped = (group: string, decimal: string) =>
  new RegExp(`^[+-]?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`);
const separated = (decimal: string) => new RegExp(`^[+-]?\\d+\\${decimal}\\d+$`);

const notation = (group: string, decimal: string) => ({
  group,
  decimal,
  grouped: grouped(group, decimal),
  separated: separated(decimal),
});

const notations = { vi: notation('.', ','), en: notation(',', '.') };

/**
 * A number as people write it (7.950 and 12,5 in Vietnamese, 7,950 and 12.5 in English), as programs write it: 12.5. What
 * can only be meant in the notation of the other language is read by that one. Undefined for what is no number.
 * @param language decides what 7.950 means
 */
export function numberText(text: string, language: Language): string | undefined {
  const digits = text.trim().replace('\u2212', '-').replaceAll(BLANKS, '');
  if (PLAIN.test(digits)) return digits.replace('+', '');
  const other = language === 'vi' ? 'en' : 'vi';
  return inNotation(digits, notations[language]) ?? inNotation(digits, notations[other]);
}

function inNotation(digits: string, { group, decimal, ...is }: (typeof notations)['vi']): string | undefined {
  if (is.grouped.test(digits)) return written(digits.replaceAll(group, ''), decimal);
  return is.separated.test(digits) ? written(digits, decimal) : undefined;
}

const written = (digits: string, decimal: string): string => digits.replace('+', '').replace(decimal, '.');
