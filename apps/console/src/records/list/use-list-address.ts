import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { sortIn } from '../../lib/sort';
import type { ListedKind } from '../record-kind';

/** Where the pages before this one begin; null is the first. Not in the address: it is only for going back. */
interface Way {
  readonly before?: readonly (string | null)[];
}

const NONE: readonly string[] = [];

/**
 * What a list shows, all in its address: `q` is the search, `sort` the order, `after` and `page` the place,
 * `retired` and the names of filters the rest. Whoever searches, filters or sorts begins at the first page.
 */
export function useListAddress({ known, list: { filters = NONE } }: Pick<ListedKind, 'known' | 'list'>) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: Way | null };
  const change = useCallback(
    (set: (next: URLSearchParams) => void, way?: Way) => {
      const next = new URLSearchParams(params);
      for (const name of ['after', 'page']) next.delete(name);
      set(next);
      void navigate({ search: next.toString() }, way ? { state: way } : { replace: true });
    },
    [params, navigate],
  );
  const set = useCallback(
    (name: string, value: string | null) =>
      change((next) => (value ? next.set(name, value) : next.delete(name))),
    [change],
  );
  const chosen = useMemo(
    () => Object.fromEntries(filters.map((name) => [name, params.get(name)])),
    [filters, params],
  );
  const sorted = params.get('sort');
  const sort = useMemo(() => {
    const named = sortIn(sorted);
    return known.some(({ name }) => name === named.column) ? named : sortIn(null);
  }, [known, sorted]);
  const after = params.get('after');
  const page = after ? Math.max(1, Math.trunc(Number(params.get('page'))) || 1) : 1;
  const before = state?.before ?? [];
  const goTo = (number: number, cursor: string | null, way: Way['before']) =>
    change(
      (next) => {
        if (cursor === null) return;
        next.set('after', cursor);
        next.set('page', String(number));
      },
      way ? { before: way } : {},
    );
  return {
    search: params.get('q') ?? '',
    retired: params.get('retired') === 'yes',
    chosen,
    sort,
    after,
    page,
    set,
    setSearch: useCallback((text: string) => set('q', text), [set]),
    first: () => goTo(1, null, []),
    /** Undefined where it is not known where the page before begins: the address came from somebody else. */
    previous:
      before.length > 0 ? () => goTo(page - 1, before.at(-1) ?? null, before.slice(0, -1)) : undefined,
    next: (cursor: string) => goTo(page + 1, cursor, [...before, after]),
  };
}

export type ListAddress = ReturnType<typeof useListAddress>;
