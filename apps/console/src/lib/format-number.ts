import type { Qualifier } from '@bien-cuong/api';
import type { Language } from './language';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

const spoken: Record<Language, Record<Qualifier, string>> = {
  vi: { EXACTLY: '', MORE_THAN: 'trên', ABOUT: 'khoảng', AT_LEAST: 'ít nhất', NEARLY: 'gần' },
  en: { EXACTLY: '', MORE_THAN: 'more than', ABOUT: 'about', AT_LEAST: 'at least', NEARLY: 'nearly' },
};

export interface Quantity {
  readonly value: number;
  readonly upperValue?: number | null;
  readonly qualifier: Qualifier;
}

export function formatNumber(value: number, language: Language, qualifier: Qualifier = 'EXACTLY'): string {
  const roundingMode = rounding[qualifier];
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 3, roundingMode }).format(value);
}

/** A bound stays one when it is printed shorter: more than 30.4166 is more than 30.416. */
const rounding: Record<Qualifier, 'floor' | 'ceil' | 'halfExpand'> = {
  EXACTLY: 'halfExpand',
  MORE_THAN: 'floor',
  ABOUT: 'halfExpand',
  AT_LEAST: 'floor',
  NEARLY: 'ceil',
};

/** A fraction as a percentage with at most one decimal; a blank precedes the sign, as in Vietnamese print. */
export function formatPercent(share: number, language: Language): string {
  const percent = Math.round(share * 1000) / 10;
  return `${formatNumber(percent, language)}\u00a0%`;
}

/** A published number with its qualifier in words ("trên 7.950"), and both ends where it is a range. */
export function formatQuantity({ value, upperValue, qualifier }: Quantity, language: Language): string {
  const low = formatNumber(value, language, qualifier);
  const number = upperValue == null ? low : `${low}–${formatNumber(upperValue, language)}`;
  return qualified(number, qualifier, language);
}

export type Change = Pick<Quantity, 'value' | 'qualifier'>;

/** How much more or less something is, always with its sign ("trên +20"). */
export function formatChange({ value, qualifier }: Change, language: Language): string {
  const signed = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: 3,
    roundingMode: rounding[qualifier],
    signDisplay: 'exceptZero',
  });
  return qualified(signed.format(value), qualifier, language);
}

function qualified(number: string, qualifier: Qualifier, language: Language): string {
  const word = spoken[language][qualifier];
  return word ? `${word} ${number}` : number;
}
