import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import lists from '../../../records/list/list.module.css';
import { ReferencesSelect } from '../../../records/references/reference-select';
import { TerritoryChoice } from '../../../records/list/territory-choice';
import { TotalsFilters } from '../totals-filters';
import { measures, type PivotAddress, steps } from './use-pivot-address';
import styles from './pivot.module.css';

/** What is in the table, beside its layout. */
export function PivotChoices({ address }: { readonly address: PivotAddress }) {
  const { t } = useTranslation();
  return (
    <TotalsFilters address={address} withoutIndicator={address.isSeveral}>
      <TerritoryChoice address={address} />
      {address.isSeveral && (
        <div className={styles.several}>
          <ReferencesSelect
            of="IndicatorCode"
            aria-label={t('pivot.indicators')}
            value={[...address.indicators]}
            onChange={address.setIndicators}
          />
        </div>
      )}
      <Select
        className={lists.period ?? ''}
        aria-label={t('pivot.step')}
        value={address.step}
        onChange={address.setStep}
        options={steps.map((value) => ({ value, label: t(`pivot.steps.${value}`) }))}
      />
      <Select
        className={lists.period ?? ''}
        aria-label={t('pivot.measure')}
        value={address.measure}
        onChange={address.setMeasure}
        options={measures.map((value) => ({ value, label: t(`pivot.measures.${value}`) }))}
      />
    </TotalsFilters>
  );
}
