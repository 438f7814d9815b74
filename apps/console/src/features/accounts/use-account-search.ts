import { useCallback } from 'react';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useLoaded } from '../../lib/use-loaded';
import { useUrlState } from '../../lib/use-url-state';
import { useSearchParams } from 'react-router';

export const PAGE_SIZE = 20;

/** The accounts selected by the address: `?q=` is part of a name, `?page=` counts from 1. */
export function useAccountSearch() {
  const api = useIdentityApi();
  const [params, setParams] = useSearchParams();
  const [inAddress, setPageInAddress] = useUrlState('page');
  const typed = params.get('q') ?? '';
  const page = Math.max(1, Math.trunc(Number(inAddress)) || 1);
  const search = typed.trim();
  const find = useCallback(
    () => api.accounts.find({ search, first: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE }),
    [api, search, page],
  );
  // A new search starts at its first page.
  const setSearch = useCallback(
    (text: string) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          next.delete('page');
          if (text) next.set('q', text);
          else next.delete('q');
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const setPage = (number: number) => setPageInAddress(number === 1 ? null : String(number));
  return { result: useLoaded(find), typed, search, page, setSearch, setPage };
}

export type AccountSearchState = ReturnType<typeof useAccountSearch>;
