import { useTranslation } from 'react-i18next';
import { ApiFailure } from './api-failure';

/** What a failure is called in a sentence for who waits for the answer. */
export function useFailureWording() {
  const { t } = useTranslation();
  return (failure: unknown) => (failure instanceof ApiFailure ? failure.message : t('states.unreachable'));
}
