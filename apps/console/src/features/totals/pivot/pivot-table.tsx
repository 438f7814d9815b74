import type { PivotCellFragment } from '@bien-cuong/api';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/data-table';
import { useFormat } from '../../../lib/use-format';
import { TotalNumber } from '../total-number';
import type { Dimension } from './layout';
import { keyOf, pivotOf } from './pivot-data';
import type { PivotAddress } from './use-pivot-address';
import { usePivotNames } from './use-pivot-names';

/** The answer that a table is made of; totals are missing where different things would be added up. */
export interface PivotAnswer {
  readonly cells: readonly PivotCellFragment[];
  readonly ofRows?: readonly PivotCellFragment[] | null;
  readonly ofColumns?: readonly PivotCellFragment[] | null;
  readonly grand?: readonly PivotCellFragment[] | null;
}

interface Props {
  readonly answer: PivotAnswer;
  readonly address: PivotAddress;
}

export const yearly = ({ cumulative }: PivotCellFragment): boolean => !cumulative;

/** The sums in rows and columns with their totals; each opens to the figures behind it. */
export function PivotTable({ answer: { cells, ofRows, ofColumns, grand }, address }: Props) {
  const { t } = useTranslation();
  const { layout, indicators } = address;
  const shown = cells.filter(yearly);
  const name = usePivotNames(shown);
  const { rows, columns, cellAt } = pivotOf(shown, layout, indicators);
  const number = useOpening(address);
  const show = (
    cell: PivotCellFragment | undefined,
    members: readonly Dimension[],
    words: string,
  ): ReactNode => (cell ? number(cell, members, words) : '–');
  const all = [...layout.rows, ...layout.columns];
  const find = (from: PivotAnswer['cells'] | null | undefined, members: readonly Dimension[], key: string) =>
    from?.find((cell) => yearly(cell) && keyOf(cell, members) === key);
  const hasColumns = layout.columns.length > 0;
  const rowTotals = hasColumns && ofRows ? [t('pivot.total')] : [];
  return (
    <DataTable
      label={t('pivot.table')}
      head={[
        layout.rows.map((one) => t(`pivot.dimension.${one}`)).join(' · ') || t('pivot.all'),
        ...columns.map(({ of }) => name(of, layout.columns)),
        ...rowTotals,
      ]}
      numeric={[...columns, ...rowTotals].map((_, index) => index + 1)}
      rows={rows.map((row) => {
        const words = name(row.of, layout.rows);
        return {
          key: row.key,
          cells: [
            words,
            ...columns.map((column) =>
              show(cellAt(row.key, column.key), all, `${words}, ${name(column.of, layout.columns)}`),
            ),
            ...rowTotals.map((total) =>
              show(find(ofRows, layout.rows, row.key), layout.rows, `${words}, ${total}`),
            ),
          ],
        };
      })}
      {...(layout.rows.length > 0 &&
        ofColumns && {
          total: [
            t('pivot.total'),
            ...columns.map((column) =>
              show(
                find(ofColumns, layout.columns, column.key),
                layout.columns,
                `${t('pivot.total')}, ${name(column.of, layout.columns)}`,
              ),
            ),
            ...rowTotals.map((total) => show(find(grand, [], ''), [], total)),
          ],
        })}
    />
  );
}

/** Makes numbers that open to the figures behind them, in the chosen measure. */
export function useOpening({ map, movement, measure }: PivotAddress) {
  const format = useFormat();
  return (cell: PivotCellFragment, members: readonly Dimension[], label: string): ReactNode => (
    <TotalNumber
      key={label}
      cell={cell}
      place={{
        indicator: cell.indicator.code,
        map,
        movement,
        byMovement: members.includes('MOVEMENT'),
        province: members.includes('PROVINCE') ? (cell.province?.id ?? cell.undivided[0]?.id ?? null) : null,
      }}
      label={label}
      {...(measure !== 'value' && { shown: format.number(cell[measure]) })}
    />
  );
}
