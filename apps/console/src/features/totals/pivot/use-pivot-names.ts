import type { PivotCellFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format';
import { rowsOf } from '../totals-table';
import { useTotalNames } from '../use-total-names';
import type { Dimension } from './layout';

/** Names what the rows and columns of a table are of. */
export function usePivotNames(cells: readonly PivotCellFragment[]) {
  const { t } = useTranslation();
  const format = useFormat();
  const { places } = useTotalNames();
  const provinces = new Map(rowsOf(cells).map((row) => [row.key, places(row)]));
  const nameIn: Readonly<Record<Dimension, (cell: PivotCellFragment) => string>> = {
    PROVINCE: ({ province, undivided }) =>
      provinces.get((province ? [province] : undivided).map(({ id }) => id).join()) ?? t('words.unavailable'),
    PERIOD: ({ period }) => format.edtf(period),
    INDICATOR: ({ indicator }) => {
      const unit = format.unit(indicator);
      return unit ? `${format.name(indicator)} (${unit})` : format.name(indicator);
    },
    MOVEMENT: ({ movement }) => (movement ? format.title(movement) : t('pivot.noMovement')),
  };
  return (cell: PivotCellFragment, members: readonly Dimension[]): string =>
    members.map((one) => nameIn[one](cell)).join(' · ') || t('pivot.all');
}
