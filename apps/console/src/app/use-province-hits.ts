import { useQuery } from '@apollo/client/react';
import type { ProvinceHitFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format-date';
import { useDebounced } from '../lib/use-debounced';
import { LAST_DAY_OF_63 } from '../lib/use-map-date';
import { searchQuery } from './search.graphql';

export interface HitGroup {
  readonly title: string;
  readonly hits: readonly ProvinceHitFragment[];
}

/** Provinces whose name fits, first those of the chosen map, then those only the map of 63 units knew. */
export function useProvinceHits(text: string, on: string) {
  const { t } = useTranslation();
  const search = useDebounced(text.trim(), 150);
  const { data, previousData, loading, error } = useQuery(searchQuery, {
    variables: { search, on, before: LAST_DAY_OF_63 },
    skip: search === '',
  });
  const found = search === '' ? undefined : (data ?? previousData);
  const current = found?.current ?? [];
  const known = new Set(current.map(({ id }) => id));
  const former = (found?.former ?? []).filter(({ id }) => !known.has(id));
  const groups: HitGroup[] = [
    { title: t('search.onMap', { date: formatDate(on) }), hits: current },
    { title: t('search.former'), hits: former },
  ].filter(({ hits }) => hits.length > 0);
  return { groups, settled: search !== '' && !loading, failed: Boolean(error) };
}
