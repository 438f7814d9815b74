import { sql } from '@bien-cuong/database';
import { many, one, readsOf } from '@bien-cuong/subgraph';

import { Figure } from '../figure/figure.entity';
import { Indicator } from '../indicator/indicator.entity';
import { Movement } from '../movement/movement.entity';
import { Province } from '../province/province.stub';
import type { AddedUp } from './add-up';
import { asRow, sumsFrom } from './sums-from';
import { Aggregate, AggregatePart } from './aggregate';

/** What the resolver computes. */
export interface Computed {
  rows: readonly AddedUp[];
}

const aggregatePartReads = readsOf(AggregatePart, {
  as: 'c',
  columns: { counted: 'c.why IS NULL', leftOut: 'c.why' },
  parent: { id: 'c.id' },
  fields: { figure: one(Figure, 'The figure; it leads to its source.', { nullable: true, by: 'id' }) },
});

const ownAggregateReads = readsOf(Aggregate, {
  as: 'g',
  parent: {
    indicatorId: 'g.indicator_id',
    movementId: 'g.movement_id',
    provinceId: 'g.province_id',
    seenOn: 'g.seen_on',
    provinceOn: 'g.province_on',
    undividedIds: 'g.undivided_ids',
    parts: 'g.parts',
  },
  fields: {
    indicator: one(Indicator, 'What is counted, as it is on the last day of the time.', {
      by: 'indicatorId',
      on: 'parent."seenOn"',
    }),
    province: one(
      Province,
      'The province: as it is on the day of the map, or on the last day of the time. Null for all together, and for what cannot be apportioned.',
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
    movement: one(Movement, 'The movement; null for figures that name none, and for all together.', {
      nullable: true,
      by: 'movementId',
    }),
    parts: many(AggregatePart, 'The figures that are added, then those that are left out; 200 at the most.', {
      directives: ['@listSize(assumedSize: 10)'],
      rows: () => ({
        from: sql`jsonb_to_recordset(parent."parts") AS c(id uuid, why text)`,
      }),
    }),
  },
  computed: {
    aggregate: many(Aggregate, 'Figures, added up.', {
      nullable: true,
      rows: ({ rows }: Computed) => sumsFrom(sql`${JSON.stringify(rows.map(asRow))}::jsonb`),
    }),
  },
});

export const aggregateReads = [ownAggregateReads, aggregatePartReads];
