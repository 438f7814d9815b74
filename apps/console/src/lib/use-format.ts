import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from './formats';
import { useLanguage } from './use-language';

/** The formats of numbers, dates and names in the reader's language. */
export function useFormat() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => formatsIn(language, t), [language, t]);
}
