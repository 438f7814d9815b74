import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTextInAddress } from '../../lib/use-text-in-address';
import lists from '../../records/list/list.module.css';
import { PeriodFilter } from '../../records/list/period-filter';
import { TerritoryChoice } from '../../records/list/territory-choice';
import { ReferenceSelect } from '../../records/references/reference-select';
import styles from './summary-report.module.css';
import type { ReportAddress } from './use-report-address';

/** What the report is about and who issues it. */
export function ReportChoices({ address }: { readonly address: ReportAddress }) {
  const { t } = useTranslation();
  return (
    <div role="search" aria-label={t('summaryReport.filters')} className={`${lists.filters} screen-only`}>
      <ReferenceSelect
        of="Province"
        on={address.on}
        className={styles.choice}
        aria-label={t('words.province')}
        placeholder={t('words.province')}
        value={address.province}
        onChange={address.setProvince}
      />
      <PeriodFilter label={t('totals.period')} value={address.typedPeriod} onChange={address.setPeriod} />
      <ReferenceSelect
        of="Movement"
        className={styles.choice}
        aria-label={t('words.movement')}
        placeholder={t('totals.anyMovement')}
        value={address.movement}
        onChange={address.setMovement}
      />
      <TerritoryChoice address={address} />
      <TextChoice
        label={t('summaryReport.superior')}
        value={address.superior}
        onChange={address.setSuperior}
      />
      <TextChoice label={t('summaryReport.issuer')} value={address.issuer} onChange={address.setIssuer} />
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TextChoice({ label, value, onChange }: TextProps) {
  const [text, setText] = useTextInAddress(value, onChange);
  return (
    <Input
      className={styles.choice ?? ''}
      aria-label={label}
      placeholder={label}
      maxLength={150}
      allowClear
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  );
}
