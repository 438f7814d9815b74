import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { useTranslation } from 'react-i18next';
import type { CellEdit } from './cell';
import { parseBlock } from './block';
import { type Position, type Range, rangeOf, sizeOf } from './range';
import { cleared, copied, coveredBy, editAt, filledDown, pasted, type SheetCells } from './sheet-cells';
import { readCell } from './read-cell';
import { useHistory } from './use-history';

/** What is done in a sheet, and to which cells. */
export function useSheet(
  cells: SheetCells,
  onEdit: (edits: readonly CellEdit[]) => void,
  grid: RefObject<DataGridHandle | null>,
) {
  const { t } = useTranslation();
  const history = useHistory(onEdit);
  const [active, setActive] = useState<Position>();
  const [end, setEnd] = useState<Position>();
  const [said, setSaid] = useState('');
  const range = useMemo<Range | undefined>(() => active && rangeOf(active, end), [active, end]);

  /** Chooses a cell by the indices of the grid, which has the headings of rows as its first column. */
  const choose = useCallback(({ row, column }: Position) => {
    setActive(row < 0 || column < 1 ? undefined : { row, column: column - 1 });
    setEnd(undefined);
    setSaid('');
  }, []);

  const extendTo = (to: Position) => {
    const { rows, columns } = cells;
    if (!active || to.row < 0 || to.column < 0 || to.row >= rows.length || to.column >= columns.length)
      return;
    setEnd(to);
    grid.current?.scrollToCell({ rowIdx: to.row, idx: to.column + 1 });
    const size = sizeOf(rangeOf(active, to));
    setSaid(t('sheet.chosen', size));
  };

  const extendBy = (by: Position) => {
    const from = end ?? active;
    if (from) extendTo({ row: from.row + by.row, column: from.column + by.column });
  };

  const paste = (text: string) => {
    if (!range) return;
    const block = parseBlock(text);
    const { edits, ...counts } = pasted(cells, range, block);
    history.write(edits);
    const { bottom, right } = coveredBy(range, block);
    const last = {
      row: Math.min(bottom, cells.rows.length - 1),
      column: Math.min(right, cells.columns.length - 1),
    };
    setEnd(last);
    const parts = (['taken', 'unread', 'readOnly', 'outside'] as const).filter(
      (part) => part === 'taken' || counts[part] > 0,
    );
    setSaid(parts.map((part) => t(`sheet.pasted.${part}`, { count: counts[part] })).join(' '));
  };

  const turn = (way: 'undo' | 'redo') => {
    const [edit] = history[way]();
    const words = edit ? t(`sheet.${way}`) : t(`sheet.nothing.${way}`);
    if (edit) goTo(edit);
    setSaid(words);
  };

  const goTo = (edit: CellEdit) => {
    const row = cells.rows.findIndex(({ key }) => key === edit.row);
    const column = cells.columns.findIndex(({ key }) => key === edit.column);
    grid.current?.setActivePosition({ rowIdx: row, idx: column + 1 }, { shouldFocus: true });
  };

  return {
    active,
    range,
    said,
    choose,
    extendTo,
    extendBy,
    paste,
    clear: () => range && history.write(cleared(cells, range)),
    fillDown: () => range && history.write(filledDown(cells, range)),
    copy: () => (range ? copied(cells, range) : ''),
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    /** Writes what was typed into a cell. */
    type: (at: Position, text: string) => {
      const column = cells.columns[at.column];
      const edit = column && editAt(cells, at, readCell(column, text, cells.language));
      if (edit) history.write([edit]);
    },
  };
}
