import { useQuery } from '@apollo/client/react';
import { today } from '@bien-cuong/domain';
import { useMemo } from 'react';
import { provinceNamesQuery } from './provinces.graphql';
import { LAST_DAY_OF_63 } from './use-map-date';

export interface NamedProvince {
  readonly id: string;
  readonly name: string;
  readonly officialName: string;
}

/** What provinces are called: those of today, and those that were there before the merger and are no more. */
export function useProvinceNames() {
  const { data, loading, error } = useQuery(provinceNamesQuery, {
    variables: { today: today(), before: LAST_DAY_OF_63 },
  });
  return useMemo(() => {
    const now: readonly NamedProvince[] = data?.now ?? [];
    const known = new Set(now.map(({ id }) => id));
    const former: readonly NamedProvince[] = (data?.former ?? []).filter(({ id }) => !known.has(id));
    const names = new Map([...former, ...now].map(({ id, officialName }) => [id, officialName]));
    return { now, former, loading, failed: Boolean(error), nameOf: (id: string) => names.get(id) };
  }, [data, loading, error]);
}
