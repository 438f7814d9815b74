import { useCallback, useEffect } from 'react';
import { useLoaded } from '../../lib/use-loaded';
import type { Listed, ListedKind, ListedRecord } from '../record-kind';
import { useInOrder } from './use-in-order';
import type { ListAddress } from './use-list-address';
import { PAGE_SIZE, useRecords } from './use-records';

/** So many rows are read to put them in the order of a column; a longer list is in that of its service. */
export const SORTABLE = 1_000;

/**
 * What a list shows: a page in the order of the service or, when a column is chosen, a page of all rows in
 * its order.
 */
export function useListing(kind: ListedKind, address: ListAddress) {
  const { result, found, all, byService } = useRecords(kind, address);
  const { column } = address.sort;
  const inOrder = useInOrder(kind, address.sort);
  const page = result.data;
  const isPart = page != null && page.totalCount > page.nodes.length;
  const sortable = page == null || page.totalCount <= SORTABLE;
  const needsAll = column !== null && !byService && isPart && sortable;
  const load = useCallback(async () => (needsAll ? all() : undefined), [needsAll, all]);
  const whole = useLoaded(load);
  const { set } = address;
  useEffect(() => {
    // An order that cannot be had is not left in the address, as if it were shown.
    if (column !== null && !byService && !sortable) set('sort', null);
  }, [column, byService, sortable, set]);
  const isSortedHere = sortable && !byService;
  const exported = async () => (isSortedHere ? inOrder(found(await all())) : found(await all()));
  if (!needsAll) {
    const ordered = page && isSortedHere ? { ...page, nodes: inOrder(page.nodes) } : page;
    return { result: { ...result, data: ordered }, sorting: false, sortable, exported };
  }
  const { error, refetch } = whole;
  const data = whole.data ? pageOf(inOrder(whole.data), address) : page;
  return {
    result: { data: error === undefined ? data : undefined, loading: whole.loading, error, refetch },
    sorting: whole.loading,
    sortable,
    exported,
  };
}

/** A page of rows that are all here; its cursor is the place of the first row after it. */
function pageOf(rows: readonly ListedRecord[], { after }: ListAddress): Listed<ListedRecord> {
  const start = Math.max(0, Math.trunc(Number(after)) || 0);
  const end = start + PAGE_SIZE;
  return {
    nodes: rows.slice(start, end),
    totalCount: rows.length,
    pageInfo: { hasNextPage: end < rows.length, endCursor: String(end) },
  };
}
