import type { TotalCellFragment } from '@bien-cuong/api';
import type { TFunction } from 'i18next';
import type { Formats } from './formats';

/** Says a sum with its qualifier, that something is missing in it, or why there is none. */
export const totalWords =
  (t: TFunction, format: Formats) =>
  ({ value, qualifier, incomplete, counted }: Sum): string => {
    if (value === null || qualifier === null)
      return t(counted > 0 ? 'totals.parts' : 'totals.contradicted', { count: counted });
    const number = format.quantity({ value, qualifier });
    return incomplete ? t('totals.incomplete', { number }) : number;
  };

type Sum = Pick<TotalCellFragment, 'value' | 'qualifier' | 'incomplete' | 'counted'>;
