import { useQuery } from '@apollo/client/react';
import { today } from '@bien-cuong/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { provinceNamesQuery } from './provinces.graphql';
import { LAST_DAY_OF_63 } from './use-map-date';

export interface NamedProvince {
  readonly id: string;
  readonly name: string;
}

/** The names of provinces: of today's, and of those that ended with the merger. */
export function useProvinceNames() {
  const { t } = useTranslation();
  const { data, loading, error } = useQuery(provinceNamesQuery, {
    variables: { today: today(), before: LAST_DAY_OF_63 },
  });
  return useMemo(() => {
    const now: NamedProvince[] = (data?.now ?? []).map(({ id, officialName: name }) => ({ id, name }));
    const known = new Set(now.map(({ id }) => id));
    // A former unit can have the same name as the one it became part of.
    const former: NamedProvince[] = (data?.former ?? [])
      .filter(({ id }) => !known.has(id))
      .map(({ id, officialName: name }) => ({ id, name: t('words.formerUnit', { name }) }));
    const names = new Map([...former, ...now].map(({ id, name }) => [id, name]));
    return { now, former, loading, failed: Boolean(error), nameOf: (id: string) => names.get(id) };
  }, [t, data, loading, error]);
}
