import type { ReactNode } from 'react';
import styles from './key-numbers.module.css';

export interface KeyNumber {
  readonly value: ReactNode;
  readonly label: string;
  readonly note?: ReactNode;
  /** Gold is for commendation only. */
  readonly gold?: boolean;
}

export function KeyNumbers({ numbers }: { readonly numbers: readonly KeyNumber[] }) {
  return (
    <ul className={styles.numbers}>
      {numbers.map(({ value, label, note, gold }) => (
        <li key={label}>
          <span className={gold ? styles.gold : styles.value}>{value}</span>
          <span className={styles.label}>{label}</span>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
