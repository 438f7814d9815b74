import { type RefObject, useRef } from 'react';
import type {
  CellKeyboardEvent,
  CellKeyDownArgs,
  CellMouseArgs,
  CellMouseEvent,
  CellRendererProps,
  DataGridHandle,
} from 'react-data-grid';
import type { GridRow } from './use-grid-columns';
import type { useSheet } from './use-sheet';

const arrows: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The keys of a spreadsheet beyond those that the grid has itself, and what a pointer does. */
export function useInput(
  sheet: ReturnType<typeof useSheet>,
  grid: RefObject<DataGridHandle | null>,
  lastRow: number,
) {
  const begun = useRef('');

  /** Goes to the row above or below; what is being typed is taken. */
  const step = (args: CellKeyDownArgs<GridRow>, by: number) => {
    const next = args.rowIdx + by;
    const idx = args.column?.idx ?? 0;
    if (next >= 0 && next <= lastRow)
      grid.current?.setActivePosition({ rowIdx: next, idx }, { shouldFocus: true });
    else if (args.mode === 'EDIT') args.onClose(true);
  };

  const whileTyping = (args: CellKeyDownArgs<GridRow>, { key, shiftKey, target }: CellKeyboardEvent) => {
    const isChoosing = target instanceof HTMLSelectElement;
    if (key === 'Enter') step(args, shiftKey ? -1 : 1);
    else if ((key === 'ArrowUp' || key === 'ArrowDown') && !isChoosing) step(args, arrows[key]?.row ?? 0);
    else return false;
    return true;
  };

  /** By the key whatever its case, which Caps Lock turns round. */
  const withControl: Readonly<Record<string, (shiftKey: boolean) => unknown>> = {
    z: (shiftKey) => (shiftKey ? sheet.redo() : sheet.undo()),
    y: sheet.redo,
    d: sheet.fillDown,
  };

  const inCell = (args: CellKeyDownArgs<GridRow>, event: CellKeyboardEvent) => {
    const { key, shiftKey } = event;
    begun.current = key;
    const arrow = arrows[key];
    if (event.ctrlKey || event.metaKey) {
      const does = withControl[key.toLowerCase()];
      if (!does) return false;
      does(shiftKey);
    } else if (shiftKey && arrow) sheet.extendBy(arrow);
    else if (key === 'Delete' || key === 'Backspace') sheet.clear();
    else if (key === 'Enter') step(args, shiftKey ? -1 : 1);
    else return false;
    return true;
  };

  const onKeyDown = (args: CellKeyDownArgs<GridRow>, event: CellKeyboardEvent) => {
    // Keys belong to the method by which letters are composed until it is done.
    const isComposing = event.nativeEvent.isComposing;
    const isDone = args.mode === 'EDIT' ? !isComposing && whileTyping(args, event) : inCell(args, event);
    if (!isDone && !isComposing) return;
    event.preventGridDefault();
    if (isDone) event.preventDefault();
  };

  const wasActive = useRef(false);
  const onMouseDown = ({ rowIdx, column }: CellMouseArgs<GridRow>, event: CellMouseEvent) => {
    const at = { row: rowIdx, column: column.idx - 1 };
    wasActive.current = sheet.active?.row === at.row && sheet.active.column === at.column;
    begun.current = 'F2';
    if (!event.shiftKey || !sheet.active) return;
    event.preventGridDefault();
    event.preventDefault();
    sheet.extendTo(at);
  };
  /** With the button held down, the cells from the one that is chosen to this one. */
  const onMouseEnter = ({ rowIdx, column }: Pick<CellRendererProps<GridRow, unknown>, 'rowIdx' | 'column'>) =>
    sheet.extendTo({ row: rowIdx, column: column.idx - 1 });
  /** Where there is no key to begin with, the cell that is chosen is edited when it is touched again. */
  const onClick = ({ setActivePosition }: CellMouseArgs<GridRow>, { nativeEvent }: CellMouseEvent) => {
    if (wasActive.current && (nativeEvent as PointerEvent).pointerType === 'touch') setActivePosition(true);
  };
  return { begun, onKeyDown, onMouseDown, onMouseEnter, onClick };
}
