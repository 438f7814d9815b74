import { type Contains, latest, smallest, sortedBy, sql, type Sql } from '@bien-cuong/database';
import { keptFilter, one, pages, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { periodFilters } from '../figure/period-filters';
import { codedIndicator, namedIndicators } from '../indicator/indicator-filter';
import { Indicator } from '../indicator/indicator.entity';
import { Movement } from '../movement/movement.entity';
import { ofMovement } from '../movement/movement-filter';
import { ofProvince } from '../province/province-filter';
import { Province } from '../province/province.stub';
import { AIMED, progressFrom } from './target-progress.reads';
import { Target } from './target.entity';

/** Latest period first; within it in the order of the indicators. */
const LATEST_FIRST = sortedBy(
  't.id',
  latest('t.period_to', 'FIRST'),
  latest('t.period_from', 'LAST'),
  smallest('i.position'),
);

export const targetReads = readsOf(Target, {
  as: 't',
  history: true,
  sorts: ['value', 'period'],
  parent: { lastDay: 't.period_to' },
  columns: { progress: AIMED },
  together: { progress: progressFrom },
  fields: {
    province: one(Province, 'Who is to reach it, as it is on the last day of the period.', {
      nullable: true,
      by: 'provinceId',
      on: 'parent."lastDay"',
    }),
    indicator: one(Indicator, 'What is counted, as it is on the last day of the period.', {
      by: 'indicatorId',
      on: 'parent."lastDay"',
    }),
    movement: one(Movement, 'The movement it is counted in; null: in whichever.', {
      nullable: true,
      by: 'movementId',
    }),
  },
  queries: {
    target: one(Target, 'One target; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the target.',
    }),
    targets: pages(Target, 'What the provinces are to reach, latest period first.', {
      nullable: true,
      rows: () => ({ from: sql`target t JOIN indicator i ON i.id = t.indicator_id` }),
      order: LATEST_FIRST,
      filters: {
        ...keptFilter('t'),
        ...periodFilters('t', { what: 'targets', says: 'the time in which they are to be reached' }),
        indicator: codedIndicator('targets'),
        province: ofProvince('t', 'targets'),
        movement: ofMovement('t', 'targets'),
        ...searchFilter('the name of the indicator or of the source', said),
      },
    }),
  },
});

function said(contains: Contains): Sql {
  return sql`${contains('t.source')} OR t.indicator_id = ANY (${namedIndicators(contains)})`;
}
