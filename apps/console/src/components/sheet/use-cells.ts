import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language';
import type { CellMark, SheetColumn } from './cell';
import { isUnread, shownText } from './read-cell';
import type { SheetCells } from './sheet-cells';
import type { SheetProps } from './sheet-props';

const nowhere = () => false;
const unmarked = (): readonly CellMark[] => [];

/** The cells of a sheet: what they hold, what has to be known of them, and how they are called. */
export function useCells({ rows, columns, valueAt, isReadOnly = nowhere, marksAt = unmarked }: SheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cells = useMemo<SheetCells>(
    () => ({ rows, columns, valueAt, isReadOnly, language }),
    [rows, columns, valueAt, isReadOnly, language],
  );
  const marksOf = useCallback(
    (row: string, column: SheetColumn): readonly CellMark[] => {
      const given = marksAt(row, column.key);
      if (column.kind === 'shown' || !isUnread(column, valueAt(row, column.key))) return given;
      const text = column.kind === 'number' ? t('sheet.noNumber') : t('sheet.noChoice');
      return [{ kind: 'error', text }, ...given];
    },
    [marksAt, valueAt, t],
  );
  const textOf = useCallback(
    (row: string, column: SheetColumn) => shownText(column, valueAt(row, column.key), language),
    [valueAt, language],
  );
  return { cells, marksOf, textOf };
}
