import {
  idKeys,
  inOrder,
  latest,
  paged,
  periodWithin,
  raw,
  sortedBy,
  sql,
  TODAY,
  type View,
  whole,
} from '@bien-cuong/database';

import { outcomesOfReviews } from '../outcome/outcome.view';
import type { ReviewsArgs, ReviewsPageArgs } from './review.input';

/** Latest period first, in it the pilots first, from north to south. */
export const LATEST_FIRST = sortedBy(
  'r.id',
  latest('r.period_to', 'FIRST'),
  inOrder('r.pilot_for', ['NORTH', 'CENTRAL', 'SOUTH']),
  latest('r.held_on_from', 'LAST'),
);

/** How reviews are read; `seenOn` is the last day on which one may have been held, else the last day of its period. */
export const reviewView: View = {
  columns: {
    id: 'r.id',
    title: 'r.title',
    kind: 'r.kind',
    heldOn: 'r.held_on_text',
    heldOnNote: 'r.held_on_note',
    period: 'r.period_text',
    pilotFor: 'r.pilot_for',
    withExemplaryMeeting: 'r.with_exemplary_meeting',
    source: 'r.source',
  },
  parent: {
    id: 'r.id',
    provinceId: 'r.province_id',
    movementId: 'r.movement_id',
    seenOn: 'coalesce(r.held_on_to, r.period_to)',
  },
  entities: (keys) => ({ from: sql`${idKeys(keys)} JOIN review r ON r.id = k.id` }),
  rows: {
    province: () => ({
      from: sql`(SELECT parent."provinceId" AS id, coalesce(parent."seenOn", ${raw(TODAY)}) AS "on") k`,
    }),
    movement: () => ({ from: sql`movement m`, where: [sql`m.id = parent."movementId"`] }),
    ...outcomesOfReviews,
  },
};

export const reviewQueries: View['rows'] = {
  review: ({ id }: { id: string }) => ({ from: sql`review r`, where: [sql`r.id = ${id}::uuid`] }),
  reviews: (args: ReviewsArgs) => whole(ofAllProvinces(args), LATEST_FIRST),
  reviewsConnection: (args: ReviewsPageArgs) => paged(ofAllProvinces(args), LATEST_FIRST, args),
};

const ofAllProvinces = ({ period, pilot, kind }: ReviewsArgs) => ({
  from: sql`review r`,
  where: [
    periodWithin('r.period', period),
    pilot != null && sql`(r.pilot_for IS NOT NULL) = ${pilot}::boolean`,
    kind != null && sql`r.kind = ${kind}`,
  ],
});
