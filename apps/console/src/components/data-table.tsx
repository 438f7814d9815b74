import type { ReactNode } from 'react';
import styles from './data-table.module.css';

const MOST_ON_A_PHONE = 3;

interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** Indices of the columns that hold numbers. */
  readonly numeric?: readonly number[];
  readonly total?: readonly ReactNode[];
}

/**
 * A small table in the style of a printed report; the first column names the row. On a phone a wide one
 * becomes a list.
 */
export function DataTable({ label, head, rows, numeric = [], total }: Props) {
  const align = (column: number) => (numeric.includes(column) ? styles.number : undefined);
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={head.length > MOST_ON_A_PHONE ? `${styles.table} ${styles.wide}` : styles.table}>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" className={align(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <Cells key={key} cells={cells} head={head} align={align} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Cells cells={total} head={head} align={align} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface CellsProps {
  readonly cells: readonly ReactNode[];
  readonly head: readonly string[];
  readonly align: (column: number) => string | undefined;
}

function Cells({ cells: [first, ...others], head, align }: CellsProps) {
  return (
    <tr>
      <th scope="row">{first}</th>
      {others.map((cell, index) => (
        <td key={index} className={align(index + 1)} data-column={head[index + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
