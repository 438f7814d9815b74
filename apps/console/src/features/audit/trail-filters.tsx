import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { entityTypes } from '../../lib/audit/names';
import { searchByLabel } from '../../lib/search-choices';
import { DayFilter } from './day-filter';
import { TextFilter } from './text-filter';
import styles from './audit.module.css';
import { kinds, type TrailFilterState } from './use-trail-filters';
import { WhoFilter } from './who-filter';

interface Props {
  readonly state: TrailFilterState;
}

export function TrailFilterBar({ state }: Props) {
  const { t } = useTranslation();
  const { filters, change, clear } = state;
  return (
    <div role="search" aria-label={t('audit.filters')} className={`${styles.filters} screen-only`}>
      <WhoFilter who={filters.who} onChange={(who) => change({ who })} />
      <Select
        value={filters.kind ?? ''}
        onChange={(kind) => change({ kind })}
        aria-label={t('audit.kind')}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: t('audit.allKinds') },
          ...kinds.map((value) => ({ value: String(value), label: t(`audit.kinds.${value}`) })),
        ]}
      />
      <TypeFilter state={state} />
      <TextFilter
        label={t('audit.entity')}
        value={filters.entity ?? ''}
        onChange={(entity) => change({ entity })}
      />
      <DayFilter label={t('audit.from')} day={filters.from} onChange={(from) => change({ from })} />
      <DayFilter label={t('audit.to')} day={filters.to} onChange={(to) => change({ to })} />
      {Object.keys(filters).length > 0 && (
        <Button type="link" onClick={clear}>
          {t('audit.clear')}
        </Button>
      )}
    </div>
  );
}

/** An address may name a type that has no text here. */
function TypeFilter({ state: { filters, change } }: Props) {
  const { t } = useTranslation();
  const { type = '' } = filters;
  const groups = Object.entries(entityTypes).map(([source, types]) => ({
    label: t(`audit.sources.${source as keyof typeof entityTypes}`),
    options: types.map((value) => ({ value: String(value), label: t(`entities.${value}`) })),
  }));
  const isListed = groups.some(({ options }) => options.some(({ value }) => value === type));
  return (
    <Select
      value={type}
      onChange={(chosen) => change({ type: chosen })}
      aria-label={t('audit.type')}
      popupMatchSelectWidth={false}
      showSearch={searchByLabel}
      options={[
        { value: '', label: t('audit.allTypes') },
        ...(type && !isListed ? [{ value: type, label: type }] : []),
        ...groups,
      ]}
    />
  );
}
