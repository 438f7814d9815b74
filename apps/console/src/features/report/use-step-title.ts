import { useTranslation } from 'react-i18next';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useLanguage } from '../../lib/use-language';
import { factsNamed, registers, type Step } from './report-parts';

/** What a step is called: as its records or its field of the review are. */
export function useStepTitle(): (step: Step) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const listTitle = useListTitle();
  return (step) => {
    if (step === 'review') return t('reports.head');
    if (step === 'figures' || step === 'lots') return listTitle(registers[step].facts.type);
    return factsNamed(registers.review, [step])[0]?.label[language] ?? step;
  };
}
