import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './skeletons.module.css';

/** Grey lines in place of text; after a second they also say what is being loaded. */
export function Lines({ count, what }: { readonly count: number; readonly what: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.lines} aria-busy style={{ minHeight: count * 34 }}>
      <Skeleton active title={false} paragraph={{ rows: count, width: '100%' }} />
      <p role="status" className={styles.late}>
        {t('states.loading', { what })}
      </p>
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div aria-busy className={styles.page}>
      <Skeleton active title={{ width: '38%' }} paragraph={{ rows: 1, width: '60%' }} />
      <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} />
    </div>
  );
}
