import { useApolloClient } from '@apollo/client/react';
import { Select, type SelectProps } from 'antd';
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
export function ReferenceSelect({ of, on, value, onChange, ...control }: Props) {
  const shown = useReferences(of, { on, values: value == null ? [] : [value] });
  return (
    <Select
      {...shown}
      {...control}
      placeholder={control.placeholder ?? shown.placeholder}
      value={value ?? null}
      onChange={(id: string | undefined) => onChange?.(id ?? null)}
    />
  );
}

interface SeveralProps extends ControlProps<string[]> {
  readonly of: string;
  readonly on?: string;
}

/** A field for several other records. */
export function ReferencesSelect({ of, on, value = [], onChange, ...control }: SeveralProps) {
  const shown = useReferences(of, { on, values: value });
  return (
    <Select
      {...shown}
      {...control}
      mode="multiple"
      value={value}
      onChange={(ids: string[]) => onChange?.(ids)}
    />
  );
}

/** What the select of a reference shows and how it searches. */
function useReferences(
  of: string,
  { on, values }: { readonly on: string | undefined; readonly values: readonly string[] },
): SelectProps {
  const { t } = useTranslation();
  const given = useGivenDay();
  const [typed, setTyped] = useState('');
  const { options, failed, loading } = useOptions(of, { on: on ?? given, typed, values });
  return {
    allowClear: true,
    virtual: false,
    showSearch: { filterOption: false, onSearch: setTyped },
    placeholder: t('records.choose'),
    onOpenChange: (open) => !open && setTyped(''),
    options,
    optionRender: ({ label, data }) => (
      <>
        {label} {data['detail'] && <span className="quiet">{data['detail']}</span>}
      </>
    ),
    loading,
    notFoundContent: failed ? t('records.searchFailed') : loading ? undefined : t('records.nothingFound'),
  };
}

interface Wanted {
  readonly on: string;
  readonly typed: string;
  readonly values: readonly string[];
}

/** What was found, and what is chosen already, which the server would not find by another text. */
function useOptions(of: string, { on, typed, values }: Wanted) {
  const { t } = useTranslation();
  const { called } = useFactWording();
  const detailOf = useReferenceDetail();
  const source = referenceSources[of];
  if (!source) throw new Error(`Nothing says how a record of ${of} is found: add it to referenceSources.`);
  const client = useApolloClient();
  const text = useDebounced(source.searches ? typed.trim() : '', REST);
  const find = useCallback(() => source.find(client, { text, on }), [source, client, text, on]);
  // A new array with the same ids is no other question.
  const ids = values.join();
  const name = useCallback(
    async () => Promise.all(ids === '' ? [] : ids.split(',').map((id) => source.name(client, id, on))),
    [source, client, ids, on],
  );
  const found = useLoaded(find);
  const chosen = useLoaded(name);
  const options = (found.data ?? [])
    .map((one) => ({ value: String(one['id']), label: called(one), detail: detailOf(one) }))
    .filter(({ label }) => source.searches || isIn(label, typed));
  const own = values
    .filter((value) => options.every((option) => option.value !== value))
    .map((value) => {
      const current = chosen.data?.find((one) => one?.['id'] === value);
      const label = current ? called(current) : chosen.loading ? '…' : t('records.unknown');
      return { value, label, detail: '' };
    });
  return { options: [...own, ...options], failed: found.error !== undefined, loading: found.loading };
}
