import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { listOf } from '../../lib/paths';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useHere } from '../use-here';
import type { KeptType } from '../operations';
import styles from './list.module.css';

/** A page that belongs to lists. */
export interface RelatedPage {
  readonly to: string;
  /** The key of its title. */
  readonly title: `${'dashboard' | 'totals' | 'figureMap' | 'pivot' | 'comparison' | 'quality' | 'summaryReport'}.title`;
}

interface Props {
  readonly types: readonly KeptType[];
  readonly pages?: readonly RelatedPage[];
}

/** What pages that show figures have in common in their addresses, so that the next one shows the same. */
const KEPT = ['indicator', 'province', 'period', 'movement', 'map'];

/** Links to the lists that belong together and are not in the navigation; the one that is shown may be among them. */
export function RelatedLists({ types, pages = [] }: Props) {
  const { t } = useTranslation();
  const title = useListTitle();
  const here = useHere();
  const [params] = useSearchParams();
  const chosen = Object.fromEntries(
    KEPT.flatMap((key) => (params.has(key) ? [[key, params.get(key) ?? '']] : [])),
  );
  return (
    <nav aria-label={t('records.related')} className={`${styles.related} screen-only`}>
      {pages.map(({ to, title: key }) => (
        <NavLink key={to} end to={here(to, chosen)}>
          {t(key)}
        </NavLink>
      ))}
      {types.map((type) => (
        <NavLink key={type} end to={here(listOf(type))}>
          {title(type)}
        </NavLink>
      ))}
    </nav>
  );
}
