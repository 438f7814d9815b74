import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/search-field';
import { useFormat } from '../../lib/use-format';
import styles from './accounts.module.css';
import type { AccountSearchState } from './use-account-search';

/** The search field, and the number of results. */
export function AccountSearch({ search }: { readonly search: AccountSearchState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const total = search.result.data?.total;
  return (
    <div role="search" aria-label={t('accounts.searchArea')} className={`${styles.filters} screen-only`}>
      <SearchField
        className={styles.search}
        label={t('accounts.search')}
        value={search.typed}
        onChange={search.setSearch}
      />
      <span role="status" className="quiet">
        {total === undefined ? '' : t('accounts.found', { count: total, number: format.number(total) })}
      </span>
    </div>
  );
}
