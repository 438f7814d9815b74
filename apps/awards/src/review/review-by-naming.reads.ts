import { raw, sql, type Sql } from '@bien-cuong/database';
import { filter, one, readsOf, through } from '@bien-cuong/subgraph';

import { amongOwn } from '../lot/among-own';
import { ReviewByNamingEdge } from './review-by-naming';
import { Review } from './review.stub';

/** The reviews with lots that the caller may see in full, and what these announced and name. */
const named = (own: readonly string[] | undefined): Sql => sql`(
  SELECT l.review_id, (array_agg(l.province_id))[1] AS province_id, count(*) AS lots,
    sum(l.individuals + l.collectives + l.households) AS announced, sum(w.named) AS named
  FROM award_lot l
  CROSS JOIN LATERAL (SELECT count(*) AS named FROM award a WHERE a.lot_id = l.id AND a.revoked_on IS NULL) w
  WHERE l.review_id IS NOT NULL AND l.retired_on IS NULL AND ${amongOwn(own)}
  GROUP BY l.review_id) g`;

/** Reviews by whether their lots are named: the lots say which, the subgraph of reviews what they are. */
export const reviewByNamingReads = readsOf(ReviewByNamingEdge, {
  as: 'g',
  attributes: { provinceId: 'g.province_id' },
  parent: { reviewId: 'g.review_id' },
  fields: { node: one(Review, 'The review.', { nullable: true, by: 'reviewId' }) },
  queries: {
    reviewsByNaming: through(
      [ReviewByNamingEdge, Review],
      'The reviews at which awards were given, those with the most recipients yet to be named first; to a province officer those of their provinces.',
      {
        // It counts all awards, so it costs more than its rows.
        directives: ['@cost(weight: 5)'],
        rows: (_args, own) => ({ from: named(own) }),
        order: {
          by: '(g.announced - g.named)',
          id: 'g.review_id',
          type: 'numeric',
          text: '(g.announced - g.named)::text',
          descending: true,
        },
        filters: {
          complete: filter(
            Boolean,
            'Only reviews of which all announced recipients are named (true) or only the others (false).',
            (complete: boolean) => sql`${raw('(g.named >= g.announced)')} = ${complete}::boolean`,
          ),
        },
      },
    ),
  },
});
