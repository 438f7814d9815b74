import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  readonly kicker?: ReactNode;
  /** The question the page answers; pass a blank to keep the line while it is still being loaded. */
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title (also that of the window), the question it answers, then its content. */
export function Page({ title, kicker, intro, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Biên Cương`;
  }, [title]);
  return (
    <>
      <div className={styles.head}>
        <div>
          {kicker && <div className={styles.kicker}>{kicker}</div>}
          <h1 className={styles.title}>{title}</h1>
          {intro && <p className={styles.intro}>{intro}</p>}
        </div>
        {actions && <div className={`${styles.actions} screen-only`}>{actions}</div>}
      </div>
      {children}
    </>
  );
}
