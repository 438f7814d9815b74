import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { reviewsByUnit, reviewState, type RollOutEntry } from '../../lib/review-state';
import { useAllPages } from '../../lib/use-all-pages';
import { useFormat } from '../../lib/use-format';
import { useMapDate } from '../../lib/use-map-date';
import { EnterReport } from '../../records/enter-report';
import { RelatedLists } from '../../records/list/related-lists';
import { Pilots } from './pilots';
import { reviewsQuery, rollOutProvincesQuery } from './reviews.graphql';
import { RollOutSection } from './roll-out-section';

/** How far the reviews have been rolled out: the pilots, then every province with a land border. */
export function ReviewsPage() {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const format = useFormat();
  const period = format.edtf(ROLL_OUT_PERIOD);
  const provinces = useQuery(rollOutProvincesQuery, { variables: { on } });
  const reviews = useAllPages(
    useQuery(reviewsQuery, { variables: { on, period: ROLL_OUT_PERIOD } }),
    (data) => data.reviewsConnection,
  );
  const all = reviews.data?.reviewsConnection?.nodes;
  return (
    <Page
      title={t('reviews.title', { period })}
      intro={useAnswer(provinces.data?.provinces, all)}
      actions={<EnterReport />}
    >
      <RelatedLists types={['Review', 'Movement']} />
      <Section title={t('reviews.pilots')} note={t('reviews.pilotsNote')}>
        <QueryView result={reviews} what={t('reviews.what')} pick={(data) => data.reviewsConnection?.nodes}>
          {(found) => <Pilots reviews={found.filter(({ pilotFor }) => pilotFor)} />}
        </QueryView>
      </Section>
      <RollOutSection provinces={provinces} reviews={all} />
    </Page>
  );
}

type Loaded<T> = Readonly<T> | null | undefined;

function useAnswer(provinces: Loaded<{ id: string }[]>, reviews: Loaded<RollOutEntry[]>) {
  const { t } = useTranslation();
  if (!provinces || !reviews) return '\u00a0';
  const byUnit = reviewsByUnit(reviews);
  const states = provinces.map(({ id }) => reviewState(byUnit.get(id) ?? []));
  const count = (state: string) => states.filter((one) => one === state).length;
  return t('reviews.answer', {
    count: provinces.length,
    held: count('held'),
    recorded: count('recorded'),
    none: count('none'),
  });
}
