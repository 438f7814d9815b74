import type { Text } from '@bien-cuong/domain';
import { inBoth } from '../i18n/in-both';
import type { fields } from '../i18n/vi/fields';

/** The word for a field that no register has, in every language. */
export const fieldLabel = (name: keyof typeof fields.common): Text =>
  inBoth((texts) => texts.fields.common[name]);
