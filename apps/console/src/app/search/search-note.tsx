import { useTranslation } from 'react-i18next';
import styles from './search.module.css';
import type { useHits } from './use-hits';

interface Props {
  readonly hits: ReturnType<typeof useHits>;
  readonly text: string;
}

/** How the search stands: what is wanted, what is awaited, what was not found and what could not be searched. */
export function SearchNote({ hits: { groups, missing, settled, isEnough, failed }, text }: Props) {
  const { t } = useTranslation();
  const said = () => {
    if (!isEnough) return t('search.tooShort');
    if (!settled) return t('search.looking');
    if (failed) return t('search.failed');
    return groups.length === 0 ? t('search.nothing', { text }) : t('search.keys');
  };
  const away = failed ? [] : missing.map((part) => t(`search.parts.${part}`));
  return (
    <div role="status" className={styles.note}>
      <p>{said()}</p>
      {away.length > 0 && <p className={styles.missing}>{t('search.missing', { parts: away.join('; ') })}</p>}
    </div>
  );
}
