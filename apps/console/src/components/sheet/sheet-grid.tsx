import { useId, useMemo, useRef } from 'react';
import { Cell, type CellRendererProps, DataGrid, type DataGridHandle } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { useTranslation } from 'react-i18next';
import { ActiveCell } from './active-cell';
import type { SheetProps } from './sheet-props';
import styles from './sheet.module.css';
import { useCells } from './use-cells';
import { type GridRow, HEADING, useGridColumns } from './use-grid-columns';
import { useInput } from './use-input';
import { useNarrow } from './use-narrow';
import { useSheet } from './use-sheet';

const ROW = 48;
const NARROW_ROW = 60;

/** The sheet itself; a file of its own, which is loaded when a sheet is shown. */
export function SheetGrid(props: SheetProps) {
  const { label, rows, columns, onEdit, beside } = props;
  const { t } = useTranslation();
  const grid = useRef<DataGridHandle>(null);
  const keys = useId();
  const isNarrow = useNarrow();
  const known = useCells(props);
  const { cells, marksOf, textOf } = known;
  const sheet = useSheet(cells, onEdit, grid);
  const { active, range } = sheet;
  const { begun, onKeyDown, onMouseDown, onMouseEnter, onClick } = useInput(sheet, grid, rows.length - 1);
  const isOne = !range || (range.top === range.bottom && range.left === range.right);
  const gridColumns = useGridColumns({
    ...props,
    ...known,
    chosen: isOne ? undefined : range,
    begun,
    isNarrow,
  });
  const byKey = useMemo(() => new Map(columns.map((column) => [column.key, column])), [columns]);
  const activeRow = active && rows[active.row];
  const activeColumn = active && columns[active.column];

  const renderCell = (key: React.Key, cell: CellRendererProps<GridRow, unknown>) => {
    const column = byKey.get(cell.column.key);
    if (!column)
      return <Cell key={key} {...cell} role={cell.column.key === HEADING ? 'rowheader' : 'gridcell'} />;
    const entered = ({ buttons }: React.MouseEvent) => buttons === 1 && onMouseEnter(cell);
    if (column.kind === 'shown') return <Cell key={key} {...cell} onMouseEnter={entered} />;
    const marks = marksOf(cell.row.key, column).map(({ text }) => text);
    const text = textOf(cell.row.key, column) || t('sheet.empty');
    const name = [`${cell.row.label}, ${column.label}: ${text}`, ...marks].join('. ');
    return <Cell key={key} {...cell} onMouseEnter={entered} aria-label={name} />;
  };

  return (
    <div className={styles.sheet}>
      <DataGrid<GridRow>
        ref={grid}
        className={styles.grid ?? ''}
        aria-label={label}
        aria-describedby={keys}
        columns={gridColumns}
        rows={rows}
        rowKeyGetter={({ key }) => key}
        rowHeight={isNarrow ? NARROW_ROW : ROW}
        headerRowHeight={36}
        renderers={{ renderCell }}
        onActivePositionChange={({ rowIdx, column }) =>
          sheet.choose({ row: rowIdx, column: column?.idx ?? 0 })
        }
        onRowsChange={(changed, { indexes, column }) => {
          for (const row of indexes) {
            const draft = changed[row]?.draft;
            if (draft !== undefined) sheet.type({ row, column: column.idx - 1 }, draft);
          }
        }}
        onCellMouseDown={onMouseDown}
        onCellClick={onClick}
        onCellKeyDown={onKeyDown}
        onCellCopy={(_, event) => {
          event.clipboardData.setData('text/plain', sheet.copy());
          event.preventDefault();
        }}
        onCellPaste={({ row }, event) => {
          // While a cell is edited, the text goes into it.
          if (!(event.target instanceof HTMLInputElement)) {
            event.preventDefault();
            sheet.paste(event.clipboardData.getData('text/plain'));
          }
          return row;
        }}
      />
      <div role="status" className="visually-hidden">
        {sheet.said}
      </div>
      <div className={styles.below}>
        {activeRow && activeColumn ? (
          <ActiveCell
            row={activeRow}
            column={activeColumn}
            marks={activeColumn.kind === 'shown' ? [] : marksOf(activeRow.key, activeColumn)}
            said={sheet.said}
          >
            {beside?.({ row: activeRow.key, column: activeColumn.key })}
          </ActiveCell>
        ) : (
          <span className="quiet">{t('sheet.chooseOne')}</span>
        )}
        <span id={keys} className={styles.keys}>
          {t('sheet.keys')}
        </span>
      </div>
    </div>
  );
}
