import { useApolloClient } from '@apollo/client/react';
import { Select } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isIn } from '../../lib/search-choices';
import { useDebounced } from '../../lib/use-debounced';
import { useLoaded } from '../../lib/use-loaded';
import type { ControlProps } from '../form/control-props';
import { useFactWording } from '../use-fact-wording';
import { useGivenDay } from './reference-day';
import { referenceSources } from './reference-sources';
import { useReferenceDetail } from './use-reference-detail';

const REST = 150;

interface Props extends ControlProps<string | null> {
  /** The type that is referred to. */
  readonly of: string;
  /** The day as of which it is found, where it is as of a day; by default that which the form is given. */
  readonly on?: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
}

/** A field for another record, found by its name. */
export function ReferenceSelect({ of, on, value, onChange, placeholder, ...control }: Props) {
  const { t } = useTranslation();
  const given = useGivenDay();
  const [typed, setTyped] = useState('');
  const { options, failed, loading } = useOptions(of, { on: on ?? given, typed, value });
  return (
    <Select
      {...control}
      allowClear
      virtual={false}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={placeholder ?? t('records.choose')}
      value={value ?? null}
      onChange={(id: string | undefined) => onChange?.(id ?? null)}
      onOpenChange={(open) => !open && setTyped('')}
      options={options}
      optionRender={({ label, data: { detail } }) => (
        <>
          {label} {detail && <span className="quiet">{detail}</span>}
        </>
      )}
      loading={loading}
      notFoundContent={failed ? t('records.searchFailed') : loading ? undefined : t('records.nothingFound')}
    />
  );
}

interface Wanted {
  readonly on: string;
  readonly typed: string;
  readonly value: string | null | undefined;
}

/** What was found, and what is chosen already, which the server would not find by another text. */
function useOptions(of: string, { on, typed, value }: Wanted) {
  const { t } = useTranslation();
  const { called } = useFactWording();
  const detailOf = useReferenceDetail();
  const source = referenceSources[of];
  if (!source) throw new Error(`Nothing says how a record of ${of} is found: add it to referenceSources.`);
  const client = useApolloClient();
  const text = useDebounced(source.searches ? typed.trim() : '', REST);
  const find = useCallback(() => source.find(client, { text, on }), [source, client, text, on]);
  const name = useCallback(
    async () => (value == null ? undefined : source.name(client, value, on)),
    [source, client, value, on],
  );
  const found = useLoaded(find);
  const chosen = useLoaded(name);
  const options = (found.data ?? [])
    .map((one) => ({ value: String(one['id']), label: called(one), detail: detailOf(one) }))
    .filter(({ label }) => source.searches || isIn(label, typed));
  const isListed = value == null || options.some((option) => option.value === value);
  const current = chosen.data?.['id'] === value ? chosen.data : undefined;
  const label = current ? called(current) : chosen.loading ? '…' : t('records.unknown');
  const own = isListed || value == null ? [] : [{ value, label, detail: '' }];
  return { options: [...own, ...options], failed: found.error !== undefined, loading: found.loading };
}
