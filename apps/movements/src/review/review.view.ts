import { idKeys, limitOf, periodWithin, raw, sql, TODAY, type View } from '@bien-cuong/database';

import { outcomesOfReviews } from '../outcome/outcome.view';
import type { ReviewsArgs } from './review.input';

/** Latest period first, in it the pilots first, from north to south. */
export const LATEST_FIRST = sql`r.period_to DESC NULLS FIRST,
  array_position(ARRAY['NORTH', 'CENTRAL', 'SOUTH'], r.pilot_for), r.held_on_from DESC NULLS LAST, r.id`;

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
  reviews: ({ period, pilot, kind, first }: ReviewsArgs) => ({
    from: sql`review r`,
    where: [
      periodWithin('r.period', period),
      pilot != null && sql`(r.pilot_for IS NOT NULL) = ${pilot}::boolean`,
      kind != null && sql`r.kind = ${kind}`,
    ],
    orderBy: LATEST_FIRST,
    limit: limitOf(first),
  }),
};
