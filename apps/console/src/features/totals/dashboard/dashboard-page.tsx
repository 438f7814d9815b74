import { useQuery } from '@apollo/client/react';
import type { FigureTrendQuery, MeasuredIndicatorFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page';
import { QueryView } from '../../../components/query-view';
import { useFormat } from '../../../lib/use-format';
import { useTableViewKey } from '../../../lib/use-table-view';
import { RelatedLists } from '../../../records/list/related-lists';
import { FIGURE_PAGES } from '../../../records/list/related-pages';
import { TerritoryChoice } from '../../../records/list/territory-choice';
import { TotalsFilters } from '../totals-filters';
import { type TotalsAddress, useTotalsAddress } from '../use-totals-address';
import { Completeness } from './completeness';
import { measuredIndicatorsQuery } from '../totals.graphql';
import { figureTrendQuery } from './dashboard.graphql';
import { KeyFigures } from './key-figures';
import { Ranking } from './ranking';
import { Trend } from './trend';

/** What headquarters looks at first: key figures, trend, ranking, and who has reported. */
export function DashboardPage() {
  const { t } = useTranslation();
  const address = useTotalsAddress();
  const result = useQuery(measuredIndicatorsQuery);
  useTableViewKey();
  return (
    <Page title={t('dashboard.title')} intro={t('dashboard.intro')}>
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={FIGURE_PAGES} />
      <TotalsFilters address={address}>
        <TerritoryChoice address={address} />
      </TotalsFilters>
      <QueryView result={result} what={t('totals.what')} pick={({ indicators }) => indicators}>
        {(indicators) => (
          <>
            <KeyFigures indicators={indicators} address={address} />
            <OneIndicator
              indicator={indicators.find(({ code }) => code === address.indicator)}
              address={address}
            />
          </>
        )}
      </QueryView>
      <Completeness />
    </Page>
  );
}

interface Props {
  readonly indicator: MeasuredIndicatorFragment | undefined;
  readonly address: TotalsAddress;
}

const both = ({ byYear, byProvince }: FigureTrendQuery) =>
  byYear && byProvince ? { byYear, byProvince } : null;

/** The trend of the chosen indicator, and the ranking of the provinces by it. */
function OneIndicator({ indicator, address: { indicator: code, period, map, movement } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const result = useQuery(figureTrendQuery, {
    variables: { indicators: [code], period, map, movement },
    fetchPolicy: 'cache-and-network',
  });
  const shared = {
    name: indicator ? format.name(indicator) : code,
    unit: indicator ? format.unit(indicator) : '',
    place: { indicator: code, map, movement },
  };
  return (
    <QueryView result={result} what={t('totals.what')} pick={both}>
      {({ byYear, byProvince }) => (
        <>
          <Trend {...shared} cells={byYear} />
          <Ranking {...shared} cells={byProvince} />
        </>
      )}
    </QueryView>
  );
}
