import { useTranslation } from 'react-i18next';
import { isKnown } from '../audit/names';
import { fields } from '../i18n/vi/fields';
import type { entities } from '../i18n/vi/audit-words';
import { fieldName } from './field-name';

type Words = typeof fields;
/** A thing whose fields have words: a record, or what a form of its own asks for. */
export type Thing = keyof typeof entities | Exclude<keyof Words, 'common' | 'told'>;

type Word<Of extends Thing> =
  keyof Words['common'] | (Of extends keyof Words ? keyof Words[Of] & string : never);

/** Fields of a thing that have a word; what refers to another by its id is called like that other. */
export type FieldOf<Of extends Thing> = Word<Of> | `${Word<Of>}Id`;

/** What the fields of a thing are called: on the label of a form, in the head of a column and in what the audit trail shows. */
export function useFieldWords<Of extends Thing>(of: Of): (field: FieldOf<Of>) => string {
  const say = useAnyFieldWord();
  return (field) => say(field, of);
}

/** The same of names that came from a server; one without a word goes by itself. */
export function useAnyFieldWord() {
  const { t } = useTranslation();
  return (field: string, of?: string | null): string => {
    const name = fieldName(field);
    const among = of != null && isKnown(fields, of) && isKnown(fields[of], name) ? of : 'common';
    return isKnown(fields[among], name) ? t(`fields.${among}.${name}` as 'fields.common.name') : field;
  };
}
