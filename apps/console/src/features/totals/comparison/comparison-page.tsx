import { useQuery } from '@apollo/client/react';
import type { ComparedRowFragment, MeasuredIndicatorFragment } from '@bien-cuong/api';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../../components/empty-note';
import { ExportButton } from '../../../components/export-button';
import { Page } from '../../../components/page';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { formatDate } from '../../../lib/format-date';
import { useFormat } from '../../../lib/use-format';
import { useTableViewKey } from '../../../lib/use-table-view';
import { RelatedLists } from '../../../records/list/related-lists';
import { FIGURE_PAGES } from '../../../records/list/related-pages';
import pivot from '../pivot/pivot.module.css';
import { ComparisonChart } from './comparison-chart';
import { ComparisonChoices } from './comparison-choices';
import { comparisonQuery } from './comparison.graphql';
import { ComparisonTable } from './comparison-table';
import { inOrder, type NamedRow } from './in-order';
import { type ComparisonAddress, useComparisonAddress } from './use-comparison-address';
import { useComparisonExport } from './use-comparison-export';
import { useComparisonWording } from './use-comparison-wording';

/** An indicator in two or more times, province by province. */
export function ComparisonPage() {
  const { t } = useTranslation();
  const address = useComparisonAddress();
  const { indicator: code, periods, map, movement } = address;
  const result = useQuery(comparisonQuery, {
    variables: { indicators: [code], periods, map, movement },
    skip: periods.length < 2,
    fetchPolicy: 'cache-and-network',
  });
  useTableViewKey();
  return (
    <Page title={t('comparison.title')} intro={t('comparison.intro')}>
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={FIGURE_PAGES} />
      <ComparisonChoices address={address} />
      {periods.length < 2 ? (
        <EmptyNote>{t('comparison.tooFew')}</EmptyNote>
      ) : (
        <QueryView
          result={result}
          what={t('totals.what')}
          pick={({ compare, indicators }) =>
            compare && { rows: compare, indicator: indicators?.find((one) => one.code === code) }
          }
        >
          {(found) => <Compared {...found} address={address} />}
        </QueryView>
      )}
    </Page>
  );
}

interface Props {
  readonly rows: readonly ComparedRowFragment[];
  readonly indicator: MeasuredIndicatorFragment | undefined;
  readonly address: ComparisonAddress;
}

function Compared({ rows, indicator, address }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useComparisonWording();
  const { sort, periods, asReported, on, indicator: code } = address;
  const ofKind = (isCumulative: boolean) =>
    inOrder(say.named(rows.filter(({ cumulative }) => cumulative === isCumulative)), sort);
  const kinds = [ofKind(false), ofKind(true)].filter((own) => own.length > 0);
  const exported = useComparisonExport(kinds.flat(), periods);
  const name = indicator ? format.name(indicator) : code;
  const shared = { name, unit: indicator ? format.unit(indicator) : '', address };
  if (rows.length === 0) return <EmptyNote>{t('comparison.none', { name })}</EmptyNote>;
  return (
    <div className={pivot.wide}>
      <p className="quiet">
        {asReported ? t('totals.asReportedIntro') : t('totals.onMapIntro', { date: formatDate(on) })}{' '}
        {t('comparison.rankNote')}
      </p>
      {kinds.map((own, index) => (
        <Times key={index} {...shared} rows={own} actions={index === 0 && <ExportButton list={exported} />} />
      ))}
    </div>
  );
}

interface TimesProps {
  readonly name: string;
  readonly unit: string;
  readonly address: ComparisonAddress;
  readonly rows: readonly NamedRow[];
  readonly actions: ReactNode;
}

function Times({ name, unit, address, rows, actions }: TimesProps) {
  const { t } = useTranslation();
  const { indicator, map, movement, periods } = address;
  const isCumulative = rows.some(({ row }) => row.cumulative);
  const what = unit ? `${name} (${unit})` : name;
  const title = isCumulative ? t('comparison.cumulativeOf', { name: what }) : what;
  return (
    <>
      <Section
        title={title}
        note={isCumulative ? t('comparison.cumulativeNote') : t('totals.opens')}
        actions={actions}
      >
        <ComparisonTable label={title} place={{ indicator, map, movement }} {...{ periods, rows }} />
      </Section>
      <ComparisonChart name={title} {...{ periods, rows }} />
    </>
  );
}
