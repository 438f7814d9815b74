import { useApolloClient, useQuery } from '@apollo/client/react';
import type { ProvinceHitFragment, SearchProvincesQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format-date';
import { useDebounced } from '../lib/use-debounced';
import { LAST_DAY_OF_63 } from '../lib/use-map-date';
import { searchQuery } from './search.graphql';

export interface HitGroup {
  readonly title: string;
  readonly hits: readonly ProvinceHitFragment[];
}

/**
 * Provinces whose name matches, first those of the chosen map, then those that were only on the map of 63
 * units.
 */
export function useProvinceHits(text: string, on: string) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const typed = text.trim();
  const search = useDebounced(typed, 150);
  const variables = { search, on, before: LAST_DAY_OF_63 };
  const { data, previousData, loading, error } = useQuery(searchQuery, { variables, skip: search === '' });
  const { current, former } = told(search === '' ? undefined : (data ?? previousData));
  const groups: HitGroup[] = [
    { title: t('search.onMap', { date: formatDate(on) }), hits: current },
    { title: t('search.former'), hits: former },
  ].filter(({ hits }) => hits.length > 0);
  // Until then the results of the previous text stay visible, but they do not belong to the current one.
  const settled = typed !== '' && typed === search && !loading;
  const first = async () => {
    const { data: answer } = await client.query({
      query: searchQuery,
      variables: { ...variables, search: typed },
      errorPolicy: 'all',
    });
    const found = told(answer);
    return found.current[0] ?? found.former[0];
  };
  return { groups, settled, failed: Boolean(error), first };
}

function told(answer: SearchProvincesQuery | undefined) {
  const current = answer?.current ?? [];
  const known = new Set(current.map(({ id }) => id));
  return { current, former: (answer?.former ?? []).filter(({ id }) => !known.has(id)) };
}
