import { useTranslation } from 'react-i18next';
import { useListTitle } from '../../lib/registers/use-list-title';
import { mayReadTrails } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import styles from './province.module.css';

/** Links to the sections of the page. */
export function Contents({ landBorder }: { readonly landBorder: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const title = useListTitle();
  const sections = [
    ['figures', t('figures.titleAll')],
    ['reviews', t('review.title')],
    ['awards', t('awards.title')],
    ['movements', t('movements.title')],
    ['territory', t('province.facts')],
    ['communes', title('Commune')],
    ...(landBorder ? [['border-gates', title('BorderGate')]] : []),
    ['lineage', t('province.lineage')],
    ...(mayReadTrails(session) ? [['history', t('audit.history')]] : []),
  ];
  return (
    <nav className={`${styles.contents} screen-only`} aria-label={t('province.contents')}>
      <h2>{t('province.contents')}</h2>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
