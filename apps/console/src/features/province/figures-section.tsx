import { useQuery } from '@apollo/client/react';
import type { FigureRowFragment } from '@bien-cuong/api';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { latestFirst } from '../../lib/periods';
import { useAllPages } from '../../lib/use-all-pages';
import { useFormat } from '../../lib/use-format';
import { useUrlState } from '../../lib/use-url-state';
import type { DatedUnit } from './dated-unit';
import { EmptyHere } from './empty-here';
import { FigureCharts } from './figure-charts';
import { FigureTable } from './figure-table';
import { figuresQuery } from './figures.graphql';

/** The figures of this unit, one period at a time. */
export function FiguresSection({ id, on, predecessors }: DatedUnit) {
  const { t } = useTranslation();
  const format = useFormat();
  const result = useAllPages(
    useQuery(figuresQuery, { variables: { id, on } }),
    (data) => data.province?.figuresConnection,
  );
  const figures = result.data?.province?.figuresConnection?.nodes ?? [];
  const periods = latestFirst(figures.map((figure) => figure.period));
  const [asked, setPeriod] = useUrlState('period');
  const period = periods.find((one) => one === asked) ?? periods[0];
  const title = period ? t('figures.title', { period: format.edtf(period) }) : t('figures.titleAll');
  const choice = periods.length > 1 && (
    <Select
      size="small"
      value={period}
      aria-label={t('words.period')}
      onChange={setPeriod}
      options={periods.map((value) => ({ value, label: format.edtf(value) }))}
    />
  );
  return (
    <Section id="figures" title={title} actions={choice}>
      <QueryView
        result={result}
        what={t('figures.what')}
        pick={(data) => data.province?.figuresConnection?.nodes}
      >
        {(all) =>
          all.length === 0 ? (
            <EmptyHere predecessors={predecessors}>{t('figures.empty')}</EmptyHere>
          ) : (
            <FiguresOfPeriod figures={all.filter((figure) => figure.period === period)} />
          )
        }
      </QueryView>
    </Section>
  );
}

function FiguresOfPeriod({ figures }: { readonly figures: readonly FigureRowFragment[] }) {
  return (
    <>
      <FigureTable figures={figures} />
      <FigureCharts figures={figures} />
    </>
  );
}
