import { useTranslation } from 'react-i18next';
import { useLanguage } from '../use-language';
import { keepingOperations } from './keeping-operations';

/** The words for an operation by which records are kept; undefined for any other. */
export function useKeepingWording(): (operation: string) => string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  return (operation) => {
    const told = keepingOperations.get(operation);
    if (!told) return undefined;
    const { one, label = one, part = one } = told.words;
    return t(`keeping.${told.does}`, {
      one: one[language],
      label: label[language],
      part: part[language],
    });
  };
}
