import { Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { searchByLabel } from '../../lib/search-choices';
import { useProvinceNames, type NamedProvince } from '../../lib/use-province-names';

interface Props {
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
}

/** Chooses provinces by name, in any spelling. */
export function ProvincePicker(props: Props) {
  const { t } = useTranslation();
  const { now, former, loading, failed, nameOf } = useProvinceNames();
  const group = (label: string, units: readonly NamedProvince[]) => ({
    label,
    options: units.map(({ id, name }) => ({ value: id, label: name })),
  });
  return (
    <div onKeyDownCapture={leaveUntouched}>
      <Select
        {...props}
        mode="multiple"
        loading={loading}
        showSearch={searchByLabel}
        options={[group(t('accounts.provincesNow'), now), group(t('accounts.provincesFormer'), former)]}
        labelRender={({ value }) => nameOf(String(value)) ?? t('accounts.unknownProvince')}
        notFoundContent={failed ? t('accounts.provincesFailed') : undefined}
      />
    </div>
  );
}

/** The component selects whatever is highlighted on Tab: leaving the field must not add a province. */
function leaveUntouched(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}
