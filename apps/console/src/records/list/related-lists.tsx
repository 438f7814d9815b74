import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { listOf } from '../../lib/paths';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useHere } from '../use-here';
import type { KeptType } from '../operations';
import styles from './list.module.css';

/** Links to the lists that belong together and are not in the navigation; the one that is shown may be among them. */
export function RelatedLists({ types }: { readonly types: readonly KeptType[] }) {
  const { t } = useTranslation();
  const title = useListTitle();
  const here = useHere();
  return (
    <nav aria-label={t('records.related')} className={`${styles.related} screen-only`}>
      {types.map((type) => (
        <NavLink key={type} end to={here(listOf(type))}>
          {title(type)}
        </NavLink>
      ))}
    </nav>
  );
}
