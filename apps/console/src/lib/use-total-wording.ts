import { useTranslation } from 'react-i18next';
import { totalWords } from './total-words';
import { useFormat } from './use-format';

/** Says a sum with its qualifier, that something is missing in it, or why there is none. */
export function useTotalWording() {
  const { t } = useTranslation();
  return totalWords(t, useFormat());
}
