import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/search-field';
import { useFormat } from '../../lib/use-format';
import styles from './province-table.module.css';
import type { useProvinceFilters } from './use-province-filters';

interface Props {
  readonly state: ReturnType<typeof useProvinceFilters>;
  readonly countries: readonly { code: string; name: string; nameEn: string }[];
  readonly landBorderOnly: boolean;
  /** Actions on the result. */
  readonly children?: ReactNode;
}

const reviewStates = ['held', 'recorded', 'none'] as const;

export function ProvinceFilterBar({ state, countries, landBorderOnly, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filters } = state;
  return (
    <div role="search" aria-label={t('provinces.filters')} className={`${styles.filters} screen-only`}>
      <SearchField
        className={styles.search}
        label={t('provinces.search')}
        value={filters.search}
        onChange={state.setSearch}
      />
      <Select
        value={filters.country ?? ''}
        onChange={state.setCountry}
        aria-label={t('words.neighbours')}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: t('provinces.allCountries') },
          ...countries.map((country) => ({ value: country.code, label: format.name(country) })),
        ]}
      />
      <Select
        value={filters.state ?? ''}
        onChange={state.setState}
        aria-label={t('reviews.state')}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: t('provinces.allStates') },
          ...reviewStates.map((value) => ({ value, label: t(`reviewState.${value}`) })),
        ]}
      />
      {!landBorderOnly && (
        <>
          <Checkbox
            checked={filters.border}
            onChange={(event) => state.setBorder(event.target.checked ? 'yes' : null)}
          >
            {t('provinces.borderOnly')}
          </Checkbox>
          <Checkbox
            checked={filters.coast}
            onChange={(event) => state.setCoast(event.target.checked ? 'yes' : null)}
          >
            {t('provinces.coastOnly')}
          </Checkbox>
        </>
      )}
      {children}
    </div>
  );
}
