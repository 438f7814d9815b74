import type { FieldFacts } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format-date';
import { useFormat } from '../lib/use-format';
import { referred, referredAll, type Values } from './values';

/** Kinds of fields whose values are words. */
const plain: ReadonlySet<FieldFacts['kind']> = new Set(['line', 'text', 'choice', 'lines']);

const names = ['title', 'officialName', 'name', 'fullName', 'code', 'number'] as const;

/** The words for the values of fields, as lists, pages, files and conflicts show them; '' for an empty one. */
export function useFactWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = format;
  const called = (one: Values): string => {
    const name = names.find((each) => typeof one[each] === 'string');
    const english = language === 'en' ? one[`${name}En`] : undefined;
    return String(english ?? one[name ?? 'id']);
  };
  const chosen = ({ choices = [] }: FieldFacts, value: unknown): string =>
    choices.find((choice) => choice.value === value)?.label[language] ?? String(value);
  const said = (fact: FieldFacts, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (Array.isArray(value)) return value.map((each) => said(fact, each)).join('; ');
    if (fact.kind === 'items') return item(fact, value as Values);
    if (fact.kind === 'choice') return chosen(fact, value);
    if (fact.kind === 'flag') return value ? t('words.yes') : t('words.no');
    if (fact.kind === 'number') return format.number(Number(value));
    if (fact.kind === 'day') return formatDate(String(value));
    if (fact.kind === 'edtf') return format.edtf(String(value));
    return String(value);
  };
  const item = ({ items = [] }: FieldFacts, one: Values): string =>
    items
      .map((fact) => labelled(fact, one))
      .filter(Boolean)
      .join(' · ');
  /** The value of a field of a record. */
  const text = (fact: FieldFacts, record: Values): string => {
    if (fact.kind !== 'reference') return said(fact, record[fact.name]);
    if (fact.several) return referredAll(fact, record).map(called).join(', ');
    const one = referred(fact, record);
    if (one) return called(one);
    return record[fact.name] == null ? '' : t('records.unknown');
  };
  /** The same among others, where a number or a day does not say by itself what it is. */
  const labelled = (fact: FieldFacts, record: Values): string => {
    // Among others, what is not so need not be said.
    if (fact.kind === 'flag' && record[fact.name] === false) return '';
    const words = text(fact, record);
    return words && !plain.has(fact.kind) ? `${fact.label[language]}: ${words}` : words;
  };
  return { called, text, labelled };
}
