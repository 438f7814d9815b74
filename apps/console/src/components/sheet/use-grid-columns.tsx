import { type RefObject, useMemo } from 'react';
import type { Column } from 'react-data-grid';
import type { SheetColumn, SheetRow } from './cell';
import { CellEditor } from './cell-editor';
import { isWithin, type Range } from './range';
import { plainText } from './read-cell';
import { isClosed } from './sheet-cells';
import { MarkIcon } from './sheet-icons';
import type { SheetProps } from './sheet-props';
import styles from './sheet.module.css';
import type { useCells } from './use-cells';

/** A row as the grid has it: with what is being typed into one of its cells. */
export interface GridRow extends SheetRow {
  readonly draft?: string;
}

interface Given extends Pick<SheetProps, 'heading' | 'rows' | 'columns'>, ReturnType<typeof useCells> {
  /** The cells that are chosen, where they are more than one. */
  readonly chosen: Range | undefined;
  /** The key that began to edit. */
  readonly begun: RefObject<string>;
  readonly isNarrow: boolean;
}

export const HEADING = '#heading';

const isNumeric = (column: SheetColumn): boolean =>
  column.kind === 'number' || (column.kind === 'shown' && column.isNumber === true);

/** The columns of the grid, made anew when anything in the cells changes, since the grid remembers what it has drawn. */
export function useGridColumns(given: Given): readonly Column<GridRow>[] {
  const { heading, rows, columns, cells, marksOf, textOf, chosen, begun, isNarrow } = given;
  return useMemo(() => {
    const at = new Map(rows.map(({ key }, index) => [key, index]));
    const classOf = (index: number, column: SheetColumn, { key }: GridRow): string => {
      const position = { row: at.get(key) ?? -1, column: index };
      const [mark] = marksOf(key, column);
      return [
        isNumeric(column) && styles.number,
        isClosed(cells, position) && styles.closed,
        mark && styles[mark.kind],
        chosen && isWithin(chosen, position) && styles.selected,
      ]
        .filter(Boolean)
        .join(' ');
    };
    const first: Column<GridRow> = {
      key: HEADING,
      name: heading,
      frozen: true,
      width: isNarrow ? 136 : 300,
      headerCellClass: styles.head ?? '',
      cellClass: styles.heading ?? '',
      renderCell: ({ row }) => <span className={styles.headingText}>{row.heading ?? row.label}</span>,
    };
    return [
      first,
      ...columns.map((column, index): Column<GridRow> => ({
        key: column.key,
        name: column.label,
        width:
          column.kind === 'text' && index === columns.length - 1
            ? `minmax(${column.width}px, 1fr)`
            : column.width,
        headerCellClass: `${styles.head} ${isNumeric(column) ? styles.number : ''}`,
        cellClass: (row) => classOf(index, column, row),
        editable: (row) => !isClosed(cells, { row: at.get(row.key) ?? -1, column: index }),
        editorOptions: { closeOnExternalRowChange: false },
        renderCell: ({ row }) => {
          if (column.kind === 'shown') return column.show(row.key);
          const [mark] = marksOf(row.key, column);
          return (
            <span className={styles.content}>
              <span className={styles.value}>{textOf(row.key, column)}</span>
              {mark && <MarkIcon kind={mark.kind} />}
            </span>
          );
        },
        renderEditCell: ({ row, onRowChange }) => (
          <CellEditor
            column={column}
            label={`${row.label}, ${column.label}`}
            text={row.draft ?? plainText(column, cells.valueAt(row.key, column.key), cells.language)}
            over={begun.current !== 'F2'}
            onChange={(draft) => onRowChange({ ...row, draft })}
          />
        ),
      })),
    ];
  }, [heading, rows, columns, cells, marksOf, textOf, chosen, begun, isNarrow]);
}
