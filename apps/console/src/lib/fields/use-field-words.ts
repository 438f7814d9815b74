import { useTranslation } from 'react-i18next';
import { isKnown } from '../audit/names';
import { fields } from '../i18n/vi/fields';
import type { entities } from '../i18n/vi/audit-words';
import { factOf } from '../registers/register-facts';
import { useLanguage } from '../use-language';
import { fieldName } from './field-name';

type Words = typeof fields;
/** Something whose fields have words: a record, or a form. */
export type Thing = keyof typeof entities | Exclude<keyof Words, 'common' | 'told'>;

type Word<Of extends Thing> =
  keyof Words['common'] | (Of extends keyof Words ? keyof Words[Of] & string : never);

/** Fields of a thing that have a word; a field with the id of another record has the word for that record. */
export type FieldOf<Of extends Thing> = Word<Of> | `${Word<Of>}Id`;

/** The words for the fields of a thing: for labels of forms, heads of columns, and the audit trail. */
export function useFieldWords<Of extends Thing>(of: Of): (field: FieldOf<Of>) => string {
  const say = useAnyFieldWord();
  return (field) => say(field, of);
}

/**
 * The same for names from a server: the thing's own word, else that of its register, else the one that all
 * things share; a name without a word is shown as it is.
 */
export function useAnyFieldWord() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (field: string, of?: string | null): string => {
    const name = fieldName(field);
    if (of != null && isKnown(fields, of) && isKnown(fields[of], name))
      return t(`fields.${of}.${name}` as 'fields.common.name');
    const kept = of == null ? undefined : factOf(of, name);
    if (kept) return kept.label[language];
    return isKnown(fields.common, name) ? t(`fields.common.${name}`) : field;
  };
}
