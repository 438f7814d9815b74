import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date';

interface TerritoryAddress {
  readonly asReported: boolean;
  readonly setAsReported: (reported: boolean) => void;
  readonly on: string;
}

/** Whether figures stay with the unit that reported them, or are given to the provinces on a map. */
export function TerritoryChoice({
  address: { asReported, setAsReported, on },
}: {
  readonly address: TerritoryAddress;
}) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      aria-label={t('totals.territory')}
      optionType="button"
      value={asReported}
      onChange={({ target }) => setAsReported(target.value === true)}
      options={[
        { value: false, label: t('totals.onMap', { date: formatDate(on) }) },
        { value: true, label: t('totals.asReported') },
      ]}
    />
  );
}
