import { useQuery } from '@apollo/client/react';
import type { MeasuredIndicatorFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page';
import { QueryView } from '../../../components/query-view';
import { useFormat } from '../../../lib/use-format';
import { RelatedLists } from '../../../records/list/related-lists';
import { FIGURE_PAGES } from '../../../records/list/related-pages';
import { measuredIndicatorsQuery } from '../totals.graphql';
import { TotalsFilters } from '../totals-filters';
import { type TotalsAddress, useTotalsAddress } from '../use-totals-address';
import { Contradictions, Mismatches } from './claims';
import { DoubtfulForms } from './doubtful-forms';
import { Gaps } from './gaps';
import { LeftOutTable } from './left-out-table';
import { judgedFiguresQuery } from './quality.graphql';

/** What is wrong or missing in figures, each with the record to mend. */
export function QualityPage() {
  const { t } = useTranslation();
  const address = useTotalsAddress();
  const result = useQuery(measuredIndicatorsQuery);
  return (
    <Page title={t('quality.title')} intro={t('quality.intro')}>
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={FIGURE_PAGES} />
      <TotalsFilters address={address} />
      <QueryView result={result} what={t('totals.what')} pick={({ indicators }) => indicators}>
        {(indicators) => (
          <>
            <LeftOutTable indicators={indicators} address={address} />
            <Judged indicator={indicators.find(({ code }) => code === address.indicator)} address={address} />
            <DoubtfulForms indicators={indicators} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

interface Props {
  readonly indicator: MeasuredIndicatorFragment | undefined;
  readonly address: TotalsAddress;
}

/** The figures of the chosen indicator. */
function Judged({ indicator, address }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicator: code, period, movement, on } = address;
  const result = useQuery(judgedFiguresQuery, {
    variables: { indicators: [code], period, movement, map: on },
    fetchPolicy: 'cache-and-network',
  });
  const name = indicator ? format.name(indicator) : code;
  return (
    <QueryView
      result={result}
      what={t('totals.what')}
      pick={({ sums, provinces }) => sums && { sums, provinces: provinces ?? [] }}
    >
      {({ sums, provinces }) => (
        <>
          <Contradictions name={name} sums={sums} />
          <Mismatches name={name} sums={sums} />
          <Gaps indicatorId={indicator?.id} {...{ name, provinces, sums, address }} />
        </>
      )}
    </QueryView>
  );
}
