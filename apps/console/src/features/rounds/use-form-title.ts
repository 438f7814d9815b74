import { useTranslation } from 'react-i18next';
import type { RoundForm } from './round-form';

/** What a form is called: whose it is, and of which round. */
export function useFormTitle({ province, round }: Pick<RoundForm, 'province' | 'round'>): string {
  const { t } = useTranslation();
  return t('rounds.formTitle', {
    province: province?.officialName ?? t('words.unavailable'),
    round: round.title,
  });
}
