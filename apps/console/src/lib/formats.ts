import type { TFunction } from 'i18next';
import { formatEdtf } from './format-edtf';
import { formatMoment } from './format-moment';
import {
  type Change,
  formatChange,
  formatNumber,
  formatPercent,
  formatQuantity,
  type Quantity,
} from './format-number';
import { inLanguage, type Language } from './language';

/**
 * The formats of numbers, dates and names in a language.
 * @param t texts in that language
 */
export const formatsIn = (language: Language, t: TFunction) => ({
  language,
  number: (value: number) => formatNumber(value, language),
  percent: (share: number) => formatPercent(share, language),
  quantity: (quantity: Quantity) => formatQuantity(quantity, language),
  change: (quantity: Change) => formatChange(quantity, language),
  edtf: (text: string) => formatEdtf(text, language),
  moment: (iso: string) => formatMoment(iso),
  /** Returns `otherwise` for something that has not happened. */
  momentOr: (otherwise: string, iso: string | null) => (iso === null ? otherwise : formatMoment(iso)),
  name: (named: { name: string; nameEn?: string | null }) => inLanguage(language, named.name, named.nameEn),
  unit: ({ unit, unitEn }: { unit: string | null; unitEn: string | null }) =>
    unit ? inLanguage(language, unit, unitEn) : '',
  /**
   * The name of another service's entity; while that service is down, a note that the name is missing.
   */
  nameIfLoaded: (named: { name: string; nameEn?: string | null } | null) =>
    named ? inLanguage(language, named.name, named.nameEn) : t('words.unavailable'),
  /** How many recipients are named, unless that is hidden from the user. */
  namedOf: (named: number | null, total: number) =>
    named === null
      ? t('words.namedHidden')
      : t('words.namedOf', {
          named: formatNumber(named, language),
          total: formatNumber(total, language),
        }),
  title: (titled: { title: string; titleEn?: string | null }) =>
    inLanguage(language, titled.title, titled.titleEn),
});

export type Formats = ReturnType<typeof formatsIn>;
