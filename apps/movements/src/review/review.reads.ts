import { inOrder, latest, periodWithin, sortedBy, sql, TODAY } from '@bien-cuong/database';
import type { Edtf } from '@bien-cuong/domain';
import { EDTF, filter, keptFilter, listed, many, one, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { Movement } from '../movement/movement.entity';
import { ofMovement } from '../movement/movement-filter';
import { Achievement } from '../outcome/achievement.entity';
import { Direction } from '../outcome/direction.entity';
import { Directive } from '../outcome/directive.entity';
import { Limitation } from '../outcome/limitation.entity';
import { pointsOf } from '../outcome/outcome.reads';
import { ofProvince } from '../province/province-filter';
import { Province } from '../province/province.stub';
import { ReviewKind } from './review-enums';
import { Review } from './review.entity';

/** Latest period first; within it the pilots first, from north to south. */
export const LATEST_FIRST = sortedBy(
  'r.id',
  latest('r.period_to', 'FIRST'),
  inOrder('r.pilot_for', ['NORTH', 'CENTRAL', 'SOUTH']),
  latest('r.held_on_from', 'LAST'),
);

/** The filters of every list of reviews. */
export const reviewFilters = {
  period: filter(
    EDTF,
    'Only reviews whose `period`, the time that was reviewed, lies wholly within this one; not the day on which they were held.',
    (period: Edtf) => periodWithin('r.period', period),
  ),
};

/** `seenOn` is the last day on which the review may have been held, else the last day of its period. */
export const reviewReads = readsOf(Review, {
  as: 'r',
  history: true,
  sorts: ['period', 'heldOn', 'title'],
  found: { title: 'title', kind: 'kind', detail: ['period'], by: ['title'] },
  parent: { seenOn: 'coalesce(r.held_on_to, r.period_to)' },
  fields: {
    province: one(
      Province,
      'The province that held it, as it was on that day, else on the last day of the period.',
      { nullable: true, by: 'provinceId', on: `coalesce(parent."seenOn", ${TODAY})` },
    ),
    movement: one(Movement, 'What was reviewed.', { by: 'movementId' }),
    achievements: many(Achievement, 'What it found achieved, beside the figures.', {
      rows: pointsOf('achievement'),
    }),
    limitations: many(Limitation, 'What it found wanting.', { rows: pointsOf('limitation') }),
    directives: many(Directive, 'What superiors told the province to do.', {
      rows: pointsOf('(SELECT *, parent."seenOn" AS seen_on FROM directive)'),
    }),
    directions: many(Direction, 'What the province set itself for the coming years.', {
      rows: pointsOf('direction'),
    }),
  },
  queries: {
    review: one(Review, 'One review; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the review.',
    }),
    ...listed('reviews', Review, 'Reviews of all provinces, latest period first, in it the pilots first.', {
      directives: ['@listSize(assumedSize: 100)'],
      rows: () => ({ from: sql`review r` }),
      order: LATEST_FIRST,
      filters: {
        ...keptFilter('r'),
        ...reviewFilters,
        pilot: filter(
          Boolean,
          'Only pilots (true) or only the other reviews (false).',
          (pilot: boolean) => sql`(r.pilot_for IS NOT NULL) = ${pilot}::boolean`,
        ),
        province: ofProvince('r', 'reviews'),
        movement: ofMovement('r', 'reviews'),
        ...searchFilter('the title', (contains) => contains('r.title')),
        kind: filter(ReviewKind, 'Only reviews of this kind.', (kind: ReviewKind) => sql`r.kind = ${kind}`),
      },
    }),
  },
});
