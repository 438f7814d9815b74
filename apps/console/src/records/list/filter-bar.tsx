import type { FieldFacts } from '@bien-cuong/domain';
import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/search-field';
import { useFormat } from '../../lib/use-format';
import type { ListedKind } from '../record-kind';
import { ReferenceSelect } from '../references/reference-select';
import { useKindWords } from '../use-kind-words';
import styles from './list.module.css';
import { PeriodFilter } from './period-filter';
import { takenBy } from './taken';
import type { ListAddress } from './use-list-address';

interface Props {
  readonly kind: ListedKind;
  readonly address: ListAddress;
  /** Actions on the list. */
  readonly children: ReactNode;
}

/** What a list is searched and filtered by. */
export function FilterBar({ kind, address, children }: Props) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const { known, list } = kind;
  const filters = (list.filters ?? []).flatMap((name) => known.filter((fact) => fact.name === name));
  const taken = takenBy(list.document);
  return (
    <div role="search" aria-label={t('records.filters')} className={`${styles.filters} screen-only`}>
      {(taken.has('search') || !taken.has('first')) && (
        <SearchField
          className={styles.search ?? ''}
          label={t('records.search', words)}
          value={address.search}
          onChange={address.setSearch}
        />
      )}
      {filters.map((fact) => (
        <Filter
          key={fact.name}
          fact={fact}
          value={address.chosen[fact.name] ?? null}
          onChange={(value) => address.set(fact.name, value)}
        />
      ))}
      {taken.has('retired') && (
        <Checkbox
          checked={address.retired}
          onChange={({ target }) => address.set('retired', target.checked ? 'yes' : null)}
        >
          {t('records.retiredOnly')}
        </Checkbox>
      )}
      {children}
    </div>
  );
}

interface FilterProps {
  readonly fact: FieldFacts;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Filter({ fact, value, onChange }: FilterProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const label = fact.label[language];
  const all = t('records.any', { field: label });
  if (fact.kind === 'reference')
    return (
      <ReferenceSelect
        of={fact.refersTo ?? ''}
        className={styles.reference}
        aria-label={label}
        placeholder={all}
        value={value}
        onChange={onChange}
      />
    );
  if (fact.kind === 'edtf') return <PeriodFilter label={label} value={value} onChange={onChange} />;
  const offered =
    fact.kind === 'flag'
      ? (['yes', 'no'] as const).map((one) => ({ value: one, label: `${label}: ${t(`words.${one}`)}` }))
      : (fact.choices ?? []).map((choice) => ({ value: choice.value, label: choice.label[language] }));
  return (
    <Select
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen || null)}
      aria-label={label}
      popupMatchSelectWidth={false}
      options={[{ value: '', label: all }, ...offered]}
    />
  );
}
