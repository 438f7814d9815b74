import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import styles from './accounts.module.css';
import type { AccountSearchState } from './use-account-search';

/** The field to search by, and how many were found. */
export function AccountSearch({ search }: { readonly search: AccountSearchState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const total = search.result.data?.total;
  return (
    <div role="search" aria-label={t('accounts.searchArea')} className={`${styles.filters} screen-only`}>
      <Input
        allowClear
        className={styles.search}
        defaultValue={search.typed}
        onChange={(event) => search.setSearch(event.target.value)}
        placeholder={t('accounts.search')}
        aria-label={t('accounts.search')}
      />
      <span role="status" className="quiet">
        {total === undefined ? '' : t('accounts.found', { count: total, number: format.number(total) })}
      </span>
    </div>
  );
}
