import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { fold } from '../../lib/fold';
import { useProvinceNames, type NamedProvince } from '../../lib/use-province-names';

interface Props {
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
}

/** Provinces by name, however the name is spelled. */
export function ProvincePicker(props: Props) {
  const { t } = useTranslation();
  const { now, former, loading, failed, nameOf } = useProvinceNames();
  const group = (label: string, units: readonly NamedProvince[]) => ({
    label,
    options: units.map(({ id, officialName }) => ({ value: id, label: officialName })),
  });
  return (
    <Select
      {...props}
      mode="multiple"
      loading={loading}
      showSearch={{
        filterOption: (typed, option) => fold(String(option?.label ?? '')).includes(fold(typed)),
      }}
      options={[group(t('accounts.provincesNow'), now), group(t('accounts.provincesFormer'), former)]}
      labelRender={({ value }) => nameOf(String(value)) ?? t('accounts.unknownProvince')}
      notFoundContent={failed ? t('accounts.provincesFailed') : undefined}
    />
  );
}
