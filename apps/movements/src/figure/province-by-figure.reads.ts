import { periodIs, sql, type Sql, TODAY } from '@bien-cuong/database';
import type { Edtf } from '@bien-cuong/domain';
import { EDTF, filter, one, readsOf, through } from '@bien-cuong/subgraph';
import { Float } from 'type-graphql';

import { Province } from '../province/province.stub';
import { Figure } from './figure.entity';
import { ProvinceByFigureEdge } from './province-by-figure';

interface Sought {
  indicator: string;
  period: Edtf;
}

/**
 * The figure of each province that counts, from those that everybody with a right to figures may see: the
 * accepted one among contradicting claims, else the greatest.
 */
const counting = ({ indicator, period }: Sought): Sql => sql`(
  SELECT DISTINCT ON (f.province_id) f.id, f.province_id, f.value, f.period_to
  FROM figure f JOIN indicator i ON i.id = f.indicator_id
  WHERE i.code = ${indicator} AND ${periodIs('f.period', period)} AND f.status = 'APPROVED' AND f.retired_on IS NULL
  ORDER BY f.province_id, f.accepted DESC, f.value DESC, f.id) f`;

const compared = (description: string, condition: (value: number) => Sql) =>
  filter(Float, description, condition);

/** Provinces by what was counted in them: the figures say which, the subgraph of provinces what they are. */
export const provinceByFigureReads = readsOf(ProvinceByFigureEdge, {
  as: 'f',
  parent: { id: 'f.id', provinceId: 'f.province_id', lastDay: 'f.period_to' },
  fields: {
    node: one(Province, 'The province, as it was on the last day of the period.', {
      nullable: true,
      by: 'provinceId',
      on: `coalesce(parent."lastDay", ${TODAY})`,
    }),
    figure: one(
      Figure,
      'The figure by which it is found: the accepted one among contradicting claims, else the greatest.',
      { nullable: true, by: 'id' },
    ),
  },
  queries: {
    provincesByFigure: through(
      [ProvinceByFigureEdge, Province],
      'The provinces that have an approved figure of an indicator for exactly one period, each once, the greatest figure first. A value is compared as it is written: `MORE_THAN` 5000 is 5000.',
      {
        args: {
          indicator: {
            type: String,
            description: 'Code of the indicator; NOT_FOUND when there is none.',
          },
          period: { type: EDTF, description: 'The very period that the figures speak of.' },
        },
        rows: ({ indicator, period }: Sought) => ({
          from: counting({ indicator, period }),
          names: [
            { argument: 'indicator', exists: sql`EXISTS (SELECT FROM indicator WHERE code = ${indicator})` },
          ],
        }),
        // Another claim of the same value may take the place of a province's figure, but not of the province.
        order: {
          by: 'f.value',
          id: 'f.province_id',
          type: 'numeric',
          text: 'f.value::text',
          descending: true,
        },
        filters: {
          moreThan: compared(
            'Only provinces with a figure above this.',
            (value) => sql`f.value > ${value}::numeric`,
          ),
          lessThan: compared(
            'Only provinces with a figure below this.',
            (value) => sql`f.value < ${value}::numeric`,
          ),
        },
      },
    ),
  },
});
