import { useQuery } from '@apollo/client/react';
import { Radio } from 'antd';
import type { TotalsQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../components/bar-chart';
import { EmptyNote } from '../../components/empty-note';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';
import { useTableViewKey } from '../../lib/use-table-view';
import lists from '../../records/list/list.module.css';
import { PeriodFilter } from '../../records/list/period-filter';
import { RelatedLists } from '../../records/list/related-lists';
import { ReferenceSelect } from '../../records/references/reference-select';
import { TotalTable } from './total-table';
import { TOTALS } from '../../records/list/related-pages';
import { totalsQuery } from './totals.graphql';
import styles from './totals.module.css';
import { useTotalWording } from './use-total-wording';
import { useTotalsAddress } from './use-totals-address';

/** The year in which 63 provinces became 34. */
const YEAR_OF_MERGERS = '2025';

const USUAL_INDICATOR = 'INFORMATION_SESSIONS';

/** Figures, added up: as they were reported, or on the map of a day. */
export function TotalsPage() {
  const { t } = useTranslation();
  const address = useTotalsAddress();
  const { period, on, map, asReported } = address;
  const indicator = address.indicator ?? USUAL_INDICATOR;
  const result = useQuery(totalsQuery, {
    variables: { indicators: [indicator], period, map },
    fetchPolicy: 'cache-and-network',
  });
  useTableViewKey();
  return (
    <Page
      title={t('totals.title')}
      intro={asReported ? t('totals.asReportedIntro') : t('totals.onMapIntro', { date: formatDate(on) })}
    >
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={[TOTALS]} />
      <div role="search" aria-label={t('totals.filters')} className={`${lists.filters} screen-only`}>
        <ReferenceSelect
          of="IndicatorCode"
          className={lists.reference}
          aria-label={t('totals.indicator')}
          placeholder={t('totals.indicator')}
          value={indicator}
          onChange={address.setIndicator}
        />
        <PeriodFilter label={t('totals.period')} value={address.typedPeriod} onChange={address.setPeriod} />
        <Radio.Group
          aria-label={t('totals.territory')}
          optionType="button"
          value={asReported}
          onChange={({ target }) => address.setAsReported(target.value === true)}
          options={[
            { value: false, label: t('totals.onMap', { date: formatDate(on) }) },
            { value: true, label: t('totals.asReported') },
          ]}
        />
      </div>
      <QueryView
        result={result}
        what={t('totals.what')}
        pick={({ byProvince, together, indicators }) =>
          byProvince && together ? { byProvince, together, indicators } : null
        }
      >
        {(found) => <Totals {...found} indicator={indicator} map={map} period={period} />}
      </QueryView>
    </Page>
  );
}

type Answer = Pick<TotalsQuery, 'indicators'> & {
  readonly byProvince: NonNullable<TotalsQuery['byProvince']>;
  readonly together: NonNullable<TotalsQuery['together']>;
};

function Totals({
  byProvince,
  together,
  indicators,
  indicator: code,
  map,
  period,
}: Answer & { readonly indicator: string; readonly map: string | null; readonly period: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const indicator = indicators?.find((one) => one.code === code);
  const name = indicator ? format.name(indicator) : code;
  const unit = indicator ? format.unit(indicator) : '';
  const say = useTotalWording();
  const steps = together.filter(({ cumulative, value }) => !cumulative && value !== null);
  if (byProvince.length === 0) return <EmptyNote>{t('totals.none', { name })}</EmptyNote>;
  return (
    <>
      <Section
        title={t('totals.of', { name: unit ? `${name} (${unit})` : name, period: format.edtf(period) })}
      >
        <p className={styles.note}>{t('totals.opens')}</p>
        <TotalTable label={name} indicator={code} map={map} cells={byProvince} together={together} />
      </Section>
      {steps.length > 1 && (
        <BarChart
          tone="accent"
          question={t('totals.trend', { name })}
          categories={steps.map(({ period }) =>
            period.startsWith(YEAR_OF_MERGERS)
              ? t('totals.mergedIn', { period: format.edtf(period) })
              : format.edtf(period),
          )}
          series={[
            {
              name: unit || name,
              values: steps.map(({ value }) => value ?? 0),
              spoken: steps.map(say),
            },
          ]}
        />
      )}
    </>
  );
}
