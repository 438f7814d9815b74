import { useQuery } from '@apollo/client/react';
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
import { RelatedLists } from '../../records/list/related-lists';
import { TotalTable } from './total-table';
import { FIGURE_PAGES } from '../../records/list/related-pages';
import { TerritoryChoice } from '../../records/list/territory-choice';
import { TotalsFilters } from './totals-filters';
import { totalsQuery } from './totals.graphql';
import styles from './totals.module.css';
import { useTotalWording } from '../../lib/use-total-wording';
import { type TotalsAddress, useTotalsAddress } from './use-totals-address';

/** The year in which 63 provinces became 34. */
const YEAR_OF_MERGERS = '2025';

/** Figures, added up: as they were reported, or on the map of a day. */
export function TotalsPage() {
  const { t } = useTranslation();
  const address = useTotalsAddress();
  const { indicator, period, movement, on, map, asReported } = address;
  const result = useQuery(totalsQuery, {
    variables: { indicators: [indicator], period, map, movement },
    fetchPolicy: 'cache-and-network',
  });
  useTableViewKey();
  return (
    <Page
      title={t('totals.title')}
      intro={asReported ? t('totals.asReportedIntro') : t('totals.onMapIntro', { date: formatDate(on) })}
    >
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={FIGURE_PAGES} />
      <TotalsFilters address={address}>
        <TerritoryChoice address={address} />
      </TotalsFilters>
      <QueryView
        result={result}
        what={t('totals.what')}
        pick={({ aggregate, indicators }) =>
          aggregate && {
            byProvince: aggregate.filter(({ together }) => !together),
            together: aggregate.filter(({ together }) => together),
            indicators,
          }
        }
      >
        {(found) => <Totals {...found} {...{ indicator, map, movement, period }} />}
      </QueryView>
    </Page>
  );
}

type Answer = Pick<TotalsQuery, 'indicators'> & {
  readonly byProvince: NonNullable<TotalsQuery['aggregate']>;
  readonly together: NonNullable<TotalsQuery['aggregate']>;
};

function Totals({
  byProvince,
  together,
  indicators,
  indicator: code,
  map,
  movement,
  period,
}: Answer & Pick<TotalsAddress, 'indicator' | 'map' | 'movement' | 'period'>) {
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
        <TotalTable
          label={name}
          place={{ indicator: code, map, movement }}
          cells={byProvince}
          together={together}
        />
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
