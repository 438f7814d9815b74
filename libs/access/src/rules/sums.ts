import { alike, given, pageOf, type RuleBook } from '../rule-book';
import { keptFields } from './kept-records';

/** The rules of figures that are added up, and of what they are to reach. */
export const sums: RuleBook = {
  fields: {
    Query: given('figures', 'target', 'targets', 'aggregate', 'compare'),
    Aggregate: given(
      'figures',
      ...['indicator', 'period', 'province', 'undivided', 'movement', 'cumulative', 'value', 'qualifier'],
      ...['counted', 'leftOut', 'incomplete', 'together', 'parts'],
    ),
    AggregatePart: given('figures', 'figure', 'counted', 'leftOut'),
    Comparison: given(
      'figures',
      ...['indicator', 'province', 'undivided', 'together', 'cumulative', 'values'],
    ),
    ComparedValue: given('figures', 'period', 'sum', 'rank', 'difference', 'differenceQualifier', 'change'),
    TargetProgress: given(
      'figures',
      ...['state', 'percent', 'reported', 'reportedUntil', 'apart', 'evenPace', 'missing', 'missingBound'],
      ...['neededPerYear', 'daysLeft'],
    ),
    Target: {
      ...given('keys', 'id'),
      ...given('figures', 'province', 'indicator', 'movement', 'value', 'period', 'source', 'progress'),
      ...keptFields('figures'),
    },
    ...pageOf('Target'),
  },
  compares: {
    // Only approved figures are added up, which everybody who may see any figure sees.
    ...alike(['Query.aggregate'], {
      by: [],
      indicators: ['Aggregate.indicator'],
      map: ['Aggregate.province'],
      movement: ['Aggregate.movement'],
      period: ['Aggregate.period'],
      province: ['Aggregate.province'],
      step: [],
      together: [],
    }),
    ...alike(['Query.compare'], {
      indicators: ['Comparison.indicator'],
      map: ['Comparison.province'],
      movement: ['Aggregate.movement'],
      periods: ['ComparedValue.period'],
      together: [],
    }),
    ...alike(['Query.targets'], {
      exactPeriod: ['Target.period'],
      indicator: ['Indicator.code'],
      movement: ['Target.movement'],
      period: ['Target.period'],
      province: ['Target.province'],
      retired: ['Target.retiredOn'],
      search: ['Target.source', 'Indicator.name', 'Indicator.nameEn'],
    }),
  },
  ofProvinces: [],
};
