import { useTranslation } from 'react-i18next';
import styles from './brand.module.css';

export function Brand() {
  const { t } = useTranslation();
  return (
    <div className={styles.brand}>
      <img src="/favicon.svg" width="30" height="30" alt="" />
      <div>
        <div className={styles.name}>{t('frame.name')}</div>
        <div className={styles.subject}>{t('frame.subject')}</div>
      </div>
    </div>
  );
}
