import type { PivotCellFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import type { Cell } from '../../../lib/export/csv';
import type { ExportedList } from '../../../lib/export/use-export';
import { useFormat } from '../../../lib/use-format';
import { useTotalWording } from '../../../lib/use-total-wording';
import { keyOf, pivotOf } from './pivot-data';
import { type PivotAnswer, yearly } from './pivot-table';
import type { PivotAddress } from './use-pivot-address';
import { usePivotNames } from './use-pivot-names';

/**
 * The table to export. An exact number is a number; one with a qualifier stays in words, since a spreadsheet would add it
 * up as if it were exact. What is cumulative has a column of its own.
 */
export function usePivotExport({ cells, ofRows }: PivotAnswer, address: PivotAddress): () => ExportedList {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useTotalWording();
  const name = usePivotNames(cells);
  const { layout, indicators, measure } = address;
  const valueOf = (cell: PivotCellFragment | undefined): Cell => {
    if (!cell) return null;
    if (measure !== 'value') return cell[measure];
    return cell.qualifier === 'EXACTLY' && !cell.incomplete ? cell.value : say(cell);
  };
  return () => {
    const { rows } = pivotOf(cells, layout, indicators);
    const { columns, cellAt } = pivotOf(cells.filter(yearly), layout, indicators);
    const apart = Map.groupBy(
      cells.filter((cell) => !yearly(cell)),
      (cell) => keyOf(cell, layout.rows),
    );
    const totals = layout.columns.length > 0 ? ofRows : undefined;
    const heads = layout.rows.length > 0 ? layout.rows : [undefined];
    return {
      list: 'pivot',
      head: [
        ...heads.map((one) => (one ? t(`pivot.dimension.${one}`) : t('pivot.all'))),
        ...columns.map(({ of }) => name(of, layout.columns)),
        ...(totals ? [t('pivot.total')] : []),
        ...(apart.size > 0 ? [t('pivot.cumulative')] : []),
      ],
      rows: rows.map(({ key, of }) => [
        ...heads.map((one) => name(of, one ? [one] : [])),
        ...columns.map((column) => valueOf(cellAt(key, column.key))),
        ...(totals ? [valueOf(totals.find((cell) => yearly(cell) && keyOf(cell, layout.rows) === key))] : []),
        ...(apart.size > 0
          ? [(apart.get(key) ?? []).map((cell) => `${say(cell)} (${format.edtf(cell.period)})`).join('; ')]
          : []),
      ]),
      services: {
        movements: rows.length,
        ...(layout.rows.includes('PROVINCE') && { provinces: rows.length }),
      },
    };
  };
}
