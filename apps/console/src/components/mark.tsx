import type { ReactNode } from 'react';
import styles from './mark.module.css';

type Tone = 'plain' | 'accent' | 'soft' | 'gold' | 'warning';

/** A short word that qualifies what is beside it; the tone only repeats the meaning of the word. */
export function Mark({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.mark} ${styles[tone]}`}>{children}</span>;
}
