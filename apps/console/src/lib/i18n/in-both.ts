import type { Text } from '@bien-cuong/domain';
import { english } from './en/english';
import type { Texts } from './texts';
import { vietnamese } from './vi/vietnamese';

/** A text in every language, for what is described before anybody reads it. */
export const inBoth = (pick: (texts: Texts) => string): Text => ({
  vi: pick(vietnamese),
  en: pick(english),
});
