import type { ReactNode } from 'react';
import styles from './empty-note.module.css';

/** Says what would be shown here, and who enters it. */
export function EmptyNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
