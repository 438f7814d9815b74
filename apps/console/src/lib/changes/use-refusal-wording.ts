import { useTranslation } from 'react-i18next';
import { type Refused, refusalOf } from './refused';

/** A sentence about a failure, and about what it left behind. */
export function useRefusalWording() {
  const { t } = useTranslation();
  return {
    what: (failure: unknown) => {
      const refused = refusalOf(failure);
      if (refused?.code === 'NOT_CONFIRMED') return t('states.notConfirmed');
      if (refused?.wasMadeOtherwise) return t('forms.madeOtherwise');
      return refused?.message ?? t('states.unreachable');
    },
    kept: (failure: unknown) => {
      const refused = refusalOf(failure);
      if (refused?.wasMadeOtherwise) return t('forms.typedIsKept');
      return refused?.leftUndone ? t('forms.nothingChanged') : t('forms.mayBeDone');
    },
    /** Only for failures that an operator has to look into, not for broken rules. */
    requestId: (failure: unknown) => {
      const id = foundBy(refusalOf(failure));
      return id === undefined ? undefined : t('forms.requestId', { id });
    },
  };
}

const foundBy = (refused: Refused | undefined): string | undefined =>
  refused?.leftUndone ? undefined : refused?.requestId;
