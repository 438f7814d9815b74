import { isRole } from '@bien-cuong/access';
import { useTranslation } from 'react-i18next';
import { useAnyFieldWord } from '../fields/use-field-words';
import { isDate, formatDate } from '../format-date';
import { formatInstant, isMoment } from '../format-moment';
import { entities } from '../i18n/vi/audit-words';
import { MASK } from './field-changes';
import { isKnown, operationTexts } from './names';
import type { TrailEntry } from './trail';
import { useKeepingWording } from './use-keeping-wording';

type Named = 'operation' | 'kind' | 'entityType';

/** Texts for the names in audit records; a name without a text is shown as it is. */
export function useAuditWording() {
  const { t } = useTranslation();
  const entity = (type: string) => (isKnown(entities, type) ? t(`entities.${type}`) : type);
  const field = useAnyFieldWord();
  const kept = useKeepingWording();
  const operation = ({ operation: name, kind, entityType }: Pick<TrailEntry, Named>) => {
    if (kind === 'EXPORT') return t('audit.kinds.EXPORT');
    if (name == null) return t('audit.kinds.CHANGE');
    if (kind === 'LOOK') return field(name, entityType);
    return isKnown(operationTexts, name) ? t(`operations.${operationTexts[name]}`) : (kept(name) ?? name);
  };
  /** @param of the record that has the value, which decides how its fields are called */
  const value = (one: unknown, of?: string | null): string => {
    if (one === null || one === undefined || one === '') return t('audit.nothing');
    if (one === MASK) return MASK;
    if (typeof one === 'boolean') return one ? t('words.yes') : t('words.no');
    if (Array.isArray(one))
      return one.length > 0 ? one.map((each) => value(each, of)).join(', ') : t('audit.nothing');
    if (typeof one === 'object') return parts(one, of);
    const text = String(one as string | number);
    if (isMoment(text)) return formatInstant(text);
    return isDate(text) ? formatDate(text) : text;
  };
  const parts = (row: object, of?: string | null) =>
    Object.entries(row)
      .map(([name, one]) => `${field(name, of)}: ${value(one, of)}`)
      .join('; ');
  const roles = (names: readonly string[]) =>
    names.map((name) => (isRole(name) ? t(`roles.${name}`) : name)).join(', ');
  return { entity, field, operation, value, roles };
}
