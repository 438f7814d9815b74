import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import type { Listed, ListedKind } from '../record-kind';
import { useKindWords } from '../use-kind-words';
import styles from './list.module.css';
import type { ListAddress } from './use-list-address';
import { SORTABLE } from './use-listing';
import { PAGE_SIZE } from './use-records';

interface Props {
  readonly kind: ListedKind;
  readonly address: ListAddress;
  readonly listed: Listed<unknown>;
  /** Whether the list is short enough to be put in the order of a column. */
  readonly sortable: boolean;
}

/** How many there are, and the ways to the pages before and after this one. */
export function Pages({ kind, address, listed: { totalCount, pageInfo }, sortable }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = useKindWords(kind);
  const { page, first, previous, next } = address;
  const pages = Math.max(page, Math.ceil(totalCount / PAGE_SIZE));
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <nav className={styles.pages} aria-label={t('records.pages')}>
      <span role="status" className="quiet">
        {t('records.total', { total: number(totalCount), many: words.many })}
        {pages > 1 && ` · ${t('records.place', { page, pages })}`}
      </span>
      {page > 2 && <Button onClick={first}>{t('records.first')}</Button>}
      {page > 1 && (
        <Button onClick={previous ?? first}>{t(previous ? 'records.previous' : 'records.first')}</Button>
      )}
      {hasNextPage && endCursor && <Button onClick={() => next(endCursor)}>{t('records.next')}</Button>}
      {!sortable && (
        <span className="quiet">
          {t(kind.list.sorts ? 'records.sortNeedsSome' : 'records.sortNeedsAll', { most: number(SORTABLE) })}
        </span>
      )}
    </nav>
  );
}
