import type { TotalCellFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format';

/** Says a sum with its qualifier, that something is missing in it, or why there is none. */
export function useTotalWording() {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ value, qualifier, incomplete, counted }: TotalCellFragment): string => {
    if (value === null || qualifier === null)
      return t(counted > 0 ? 'totals.parts' : 'totals.contradicted', { count: counted });
    const number = format.quantity({ value, qualifier });
    return incomplete ? t('totals.incomplete', { number }) : number;
  };
}
