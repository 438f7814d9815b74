import { useTranslation } from 'react-i18next';
import styles from './border-map.module.css';

const entries = ['held', 'recorded', 'none'] as const;

export function MapLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t('overview.legend')}>
      {entries.map((state) => (
        <li key={state}>
          <svg width="18" height="14" aria-hidden className={styles[state]}>
            <path d="M0,0 H18 V14 H0 Z" />
          </svg>
          {t(`reviewState.${state}`)}
        </li>
      ))}
      <li>
        <svg width="18" height="14" aria-hidden className={styles.other}>
          <path d="M0,0 H18 V14 H0 Z" />
        </svg>
        {t('overview.notBorder')}
      </li>
    </ul>
  );
}
