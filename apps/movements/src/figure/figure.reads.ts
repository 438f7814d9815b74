import {
  type Contains,
  holding,
  latest,
  smallest,
  sortedBy,
  sql,
  type Sql,
  TODAY,
} from '@bien-cuong/database';
import { EVERYBODY, filter, keptFilter, one, pages, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { codedIndicator, namedIndicators } from '../indicator/indicator-filter';
import { Indicator } from '../indicator/indicator.entity';
import { Movement } from '../movement/movement.entity';
import { ofMovement } from '../movement/movement-filter';
import { ofProvince } from '../province/province-filter';
import { Province } from '../province/province.stub';
import { FigureStatus } from './figure-status';
import { Figure } from './figure.entity';
import { periodFilters } from './period-filters';

/**
 * Latest period first; within it in the order of the indicators, the accepted claim before contradicting
 * ones.
 */
export const IN_REPORT = sortedBy(
  'f.id',
  latest('f.period_to', 'FIRST'),
  latest('f.period_from', 'LAST'),
  smallest('i.position'),
  holding('f.accepted'),
);

/** The filters of lists of figures `f` with their indicators `i`. */
export const figureFilters = {
  ...periodFilters('f', { what: 'figures', says: 'the time they speak of' }),
  indicator: codedIndicator('figures'),
  status: filter(
    FigureStatus,
    'Only figures in this status.',
    (status: FigureStatus) => sql`f.status = ${status}`,
  ),
};

/** The day as of which a figure is read; today while its period has not ended. */
const LAST_DAY = `coalesce(parent."lastDay", ${TODAY})`;

export const figureReads = readsOf(Figure, {
  as: 'f',
  history: true,
  sorts: ['value', 'period'],
  parent: { lastDay: 'f.period_to' },
  // What is approved is for everybody, what is on its way there for its own province.
  attributes: {
    provinceId: `CASE WHEN f.status = 'APPROVED' AND f.retired_on IS NULL THEN '${EVERYBODY}'::uuid ELSE f.province_id END`,
  },
  fields: {
    province: one(Province, 'The province that counted, as it was on the last day of the period.', {
      nullable: true,
      by: 'provinceId',
      on: LAST_DAY,
    }),
    indicator: one(Indicator, 'What was counted, as it was on the last day of the period.', {
      by: 'indicatorId',
      on: LAST_DAY,
    }),
    movement: one(Movement, 'The movement it was counted in; null when the source names none.', {
      nullable: true,
      by: 'movementId',
    }),
  },
  queries: {
    figure: one(Figure, 'One figure; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the figure.',
    }),
    figures: pages(
      Figure,
      'What the provinces counted, latest period first; contradicting claims stand side by side.',
      {
        nullable: true,
        rows: () => ({ from: sql`figure f JOIN indicator i ON i.id = f.indicator_id` }),
        order: IN_REPORT,
        filters: {
          ...keptFilter('f'),
          ...figureFilters,
          province: ofProvince('f', 'figures'),
          movement: ofMovement('f', 'figures'),
          ...searchFilter('the name of the indicator or of the source', said),
        },
      },
    ),
  },
});

function said(contains: Contains): Sql {
  return sql`${contains('f.source')} OR f.indicator_id = ANY (${namedIndicators(contains)})`;
}
