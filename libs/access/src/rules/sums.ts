import { alike, given, pageOf, type RuleBook } from '../rule-book';
import { keptFields } from './kept-records';

/** The rules of figures that are added up, and of what they are to reach. */
export const sums: RuleBook = {
  fields: {
    Query: given('figures', 'target', 'targets', 'aggregate'),
    Aggregate: given(
      'figures',
      ...['indicator', 'period', 'province', 'undivided', 'movement', 'cumulative', 'value', 'qualifier'],
      ...['counted', 'leftOut', 'incomplete', 'parts'],
    ),
    AggregatePart: given('figures', 'figure', 'counted', 'leftOut'),
    Target: {
      ...given('keys', 'id'),
      ...given('figures', 'province', 'indicator', 'movement', 'value', 'period', 'source'),
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
