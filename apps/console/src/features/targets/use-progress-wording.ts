import { useTranslation } from 'react-i18next';
import { progressWords } from '../../lib/progress-words';
import { useFormat } from '../../lib/use-format';

/** Says how far a target is: what is reported, what share that is, and what is missing by when. */
export function useProgressWording() {
  const { t } = useTranslation();
  return progressWords(t, useFormat());
}
