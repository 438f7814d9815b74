import type { ReactNode } from 'react';
import type { CellMark, SheetColumn, SheetRow } from './cell';
import { MarkIcon } from './sheet-icons';
import styles from './sheet.module.css';

interface Props {
  readonly row: SheetRow;
  readonly column: SheetColumn;
  readonly marks: readonly CellMark[];
  /** What became of what was done last. */
  readonly said: string;
  readonly children: ReactNode;
}

const quiet: ReadonlySet<CellMark['kind']> = new Set(['saved', 'flagged']);

/** What has to be known of the cell that is chosen. */
export function ActiveCell({ row, column, marks, said, children }: Props) {
  return (
    <>
      <span>
        <span className={styles.about}>{row.label}</span> · {column.label}
      </span>
      {marks.map(({ kind, text }) => (
        <span key={text} className={`${styles.said} ${quiet.has(kind) ? styles.quiet : ''}`}>
          <MarkIcon kind={kind} /> {text}
        </span>
      ))}
      {said && (
        <span className="quiet" aria-hidden>
          {said}
        </span>
      )}
      {children}
    </>
  );
}
