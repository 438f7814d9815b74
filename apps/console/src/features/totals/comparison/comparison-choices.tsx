import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format';
import lists from '../../../records/list/list.module.css';
import { TerritoryChoice } from '../../../records/list/territory-choice';
import { TotalsFilters } from '../totals-filters';
import styles from '../totals.module.css';
import { sorts } from './in-order';
import { type ComparisonAddress, MOST_PERIODS } from './use-comparison-address';

/** What is compared: an indicator, a movement, a territory, and times that are typed one after the other. */
export function ComparisonChoices({ address }: { readonly address: ComparisonAddress }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <TotalsFilters address={address} withoutPeriod>
      <TerritoryChoice address={address} />
      <Select
        mode="tags"
        className={styles.choice ?? ''}
        aria-label={t('comparison.periods')}
        placeholder={t('comparison.periodsExample')}
        title={t('records.edtfHint')}
        value={address.periods}
        onChange={address.setPeriods}
        open={false}
        suffixIcon={null}
        maxCount={MOST_PERIODS}
        tokenSeparators={[',', ';', ' ']}
        labelRender={({ value }) => format.edtf(String(value))}
      />
      <Select
        className={lists.period ?? ''}
        aria-label={t('comparison.sort')}
        value={address.sort}
        onChange={address.setSort}
        options={sorts.map((value) => ({ value, label: t(`comparison.sorts.${value}`) }))}
      />
    </TotalsFilters>
  );
}
