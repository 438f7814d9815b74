import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface Props {
  readonly id?: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, note, actions, children }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={styles.section}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {actions && <div className="screen-only">{actions}</div>}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
