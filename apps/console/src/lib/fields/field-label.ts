import type { Text } from '@bien-cuong/domain';
import { english } from '../i18n/en/english';
import type { fields } from '../i18n/vi/fields';
import { vietnamese } from '../i18n/vi/vietnamese';

/** The word for a field that no register has, in every language. */
export const fieldLabel = (name: keyof typeof fields.common): Text => ({
  vi: vietnamese.fields.common[name],
  en: english.fields.common[name],
});
