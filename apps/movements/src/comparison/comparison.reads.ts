import { sql } from '@bien-cuong/database';
import { many, one, readsOf } from '@bien-cuong/subgraph';

import { Aggregate } from '../aggregate/aggregate';
import { asRow, sumsFrom } from '../aggregate/sums-from';
import { Indicator } from '../indicator/indicator.entity';
import { Province } from '../province/province.stub';
import type { Compared } from './compare-rows';
import { ComparedValue, Comparison } from './comparison';

/** What the resolver computes. */
export interface Computed {
  rows: readonly Compared[];
}

const comparedValueReads = readsOf(ComparedValue, {
  as: 'w',
  parent: { sum: 'w.sum' },
  fields: {
    sum: one(Aggregate, 'What was counted in it, added up; null when nothing was.', {
      nullable: true,
      rows: () => sumsFrom(sql`parent."sum"`),
    }),
  },
});

const ownComparisonReads = readsOf(Comparison, {
  as: 'h',
  parent: {
    indicatorId: 'h.indicator_id',
    provinceId: 'h.province_id',
    seenOn: 'h.seen_on',
    provinceOn: 'h.province_on',
    undividedIds: 'h.undivided_ids',
    times: 'h.times',
  },
  fields: {
    indicator: one(Indicator, 'What is counted, as it is on the last day of the last time that has any.', {
      by: 'indicatorId',
      on: 'parent."seenOn"',
    }),
    province: one(
      Province,
      'The province: as it is on the day of the map, or on the last day of the last time that has any. Null for all together, and for what cannot be apportioned.',
      { nullable: true, by: 'provinceId', on: 'parent."provinceOn"' },
    ),
    undivided: many(
      Province,
      'The provinces that hold the territory together on that map, where it cannot be apportioned to them; else none.',
      {
        directives: ['@listSize(assumedSize: 2)'],
        rows: () => ({
          from: sql`(SELECT u.id::uuid AS id, parent."provinceOn" AS "on"
            FROM jsonb_array_elements_text(parent."undividedIds") AS u(id)) k`,
          orderBy: sql`k.id`,
        }),
      },
    ),
    values: many(ComparedValue, 'One for each time, in the order in which they were asked for.', {
      directives: ['@listSize(assumedSize: 3)'],
      rows: () => ({
        from: sql`ROWS FROM (jsonb_to_recordset(parent."times") AS (
          period text, rank integer, difference numeric, difference_qualifier text, change numeric, sum jsonb))
          WITH ORDINALITY AS w(period, rank, difference, difference_qualifier, change, sum, place)`,
        orderBy: sql`w.place`,
      }),
    }),
  },
  computed: {
    compare: many(Comparison, 'Figures, compared.', {
      nullable: true,
      rows: ({ rows }: Computed) => ({
        from: sql`ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows.map(rowOf))}::jsonb) AS (
          indicator_id uuid, seen_on date, province_on date, province_id uuid, undivided_ids jsonb, together boolean,
          cumulative boolean, times jsonb)) WITH ORDINALITY AS h(
          indicator_id, seen_on, province_on, province_id, undivided_ids, together, cumulative, times, place)`,
        orderBy: sql`h.place`,
      }),
    }),
  },
});

export const comparisonReads = [ownComparisonReads, comparedValueReads];

function rowOf({ of, values }: Compared) {
  const { indicator_id, seen_on, province_on, province_id, undivided_ids, together, cumulative } = asRow(of);
  const times = values.map(({ sum, differenceQualifier, ...rest }) => ({
    ...rest,
    difference_qualifier: differenceQualifier,
    sum: sum ? [asRow(sum)] : [],
  }));
  return { indicator_id, seen_on, province_on, province_id, undivided_ids, together, cumulative, times };
}
