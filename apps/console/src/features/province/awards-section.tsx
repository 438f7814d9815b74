import { useQuery } from '@apollo/client/react';
import type { LotRowFragment, ProvinceAwardsQuery, ProvinceTallyFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../components/bar-chart';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { tallySeries } from '../../lib/tally-series';
import { useAllPages } from '../../lib/use-all-pages';
import { useFormat } from '../../lib/use-format';
import styles from './awards.module.css';
import { provinceAwardsQuery } from './awards.graphql';
import type { DatedUnit } from './dated-unit';
import { EmptyHere } from './empty-here';
import { LotTable } from './lot-table';

export function AwardsSection({ id, on, predecessors }: DatedUnit) {
  const { t } = useTranslation();
  const result = useAllPages(
    useQuery(provinceAwardsQuery, { variables: { id, on } }),
    (data) => data.province?.commendations,
  );
  return (
    <Section id="awards" title={t('awards.title')}>
      <QueryView result={result} what={t('awards.what')} pick={commendationsOf}>
        {({ tally, lots }) =>
          lots.length === 0 ? (
            <EmptyHere predecessors={predecessors}>{t('awards.empty')}</EmptyHere>
          ) : (
            <Commendations tally={tally} lots={lots} />
          )
        }
      </QueryView>
    </Section>
  );
}

/** Tally and lots are shown together or, while their service is down, not at all. */
function commendationsOf({ province }: ProvinceAwardsQuery): Props | undefined {
  const { awardTally: tally, commendations } = province ?? {};
  const lots = commendations?.nodes;
  return tally && lots ? { tally, lots } : undefined;
}

interface Props {
  readonly tally: ProvinceTallyFragment;
  readonly lots: readonly LotRowFragment[];
}

function Commendations({ tally, lots }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { total, individuals, collectives, households, named } = tally;
  const numbers = { individuals, collectives, households, count: total };
  return (
    <>
      <p className={styles.summary}>
        <strong>
          {households > 0 ? t('awards.summaryHouseholds', numbers) : t('awards.summary', numbers)}
        </strong>{' '}
        <Mark tone="gold">{format.namedOf(named, total)}</Mark>
      </p>
      <LotTable lots={lots} tally={tally} />
      <BarChart
        tone="gold"
        question={t('awards.chart')}
        categories={tally.byAuthority.map(
          ({ authority, total: given }) => `${format.nameIfLoaded(authority)} (${format.number(given)})`,
        )}
        series={tallySeries(tally.byAuthority, {
          individuals: t('words.individuals'),
          collectives: t('words.collectives'),
          households: t('words.households'),
        })}
      />
    </>
  );
}
