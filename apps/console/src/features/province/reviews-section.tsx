import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { Lines } from '../../components/skeletons';
import type { DatedUnit } from './dated-unit';
import { EmptyHere } from './empty-here';
import { ReviewArticle } from './review-article';
import { provinceReviewsQuery } from './reviews.graphql';

export function ReviewsSection({ id, on, predecessors }: DatedUnit) {
  const { t } = useTranslation();
  const result = useQuery(provinceReviewsQuery, { variables: { id, on } });
  return (
    <Section id="reviews" title={t('review.title')}>
      <QueryView
        result={result}
        what={t('review.what')}
        skeleton={<Lines count={14} what={t('review.what')} />}
        pick={(data) => data.province?.reviews}
      >
        {(reviews) =>
          reviews.length === 0 ? (
            <EmptyHere predecessors={predecessors}>{t('review.empty')}</EmptyHere>
          ) : (
            reviews.map((review) => <ReviewArticle key={review.id} review={review} />)
          )
        }
      </QueryView>
    </Section>
  );
}
