import { useQuery } from '@apollo/client/react';
import type { ReviewDetailFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { Lines } from '../../components/skeletons';
import { useFormat } from '../../lib/use-format';
import type { DatedUnit } from './dated-unit';
import { EmptyHere } from './empty-here';
import { ReviewArticle } from './review-article';
import styles from './review.module.css';
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
            <Reviews reviews={reviews} />
          )
        }
      </QueryView>
    </Section>
  );
}

/** The first review is expanded; the others are one line each until they are opened. */
function Reviews({ reviews: [first, ...others] }: { readonly reviews: readonly ReviewDetailFragment[] }) {
  const format = useFormat();
  return (
    <>
      {first && <ReviewArticle review={first} />}
      {others.map((review) => (
        <details key={review.id} className={styles.other}>
          <summary>
            {review.title}
            {review.heldOn && <span className="quiet"> · {format.edtf(review.heldOn)}</span>}
          </summary>
          <ReviewArticle review={review} />
        </details>
      ))}
    </>
  );
}
