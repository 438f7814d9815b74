import type { TwinningRecordFragment } from '@bien-cuong/api';
import { today } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';

/** Says why a twinning has lapsed, if it has. */
export function useTwinningWording() {
  const { t } = useTranslation();
  const lapsed = ({ lapsed: hasLapsed, validTo }: TwinningRecordFragment): string => {
    if (!hasLapsed) return t('twinnings.holds');
    return validTo !== null && validTo <= today() ? t('twinnings.ended') : t('twinnings.overdue');
  };
  return { fields: { lapsed } };
}
