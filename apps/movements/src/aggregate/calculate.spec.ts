import { Lineage, Qualifier } from '@bien-cuong/domain';

import { readFormula } from '../indicator/formula';
import { GoodDirection } from '../indicator/good-direction';
import { AggregateBy, PeriodStep } from './aggregate-enums';
import { figuresFor, idsOf, sumsOf } from './calculate';
import type { Candidate, Counted } from './candidates';

const lineage = new Lineage(
  [
    { id: 'Kon Tum', validFrom: null, validTo: '2025-07-01' },
    { id: 'Quảng Ngãi cũ', validFrom: null, validTo: '2025-07-01' },
    { id: 'Quảng Ngãi', validFrom: '2025-07-01', validTo: null },
  ],
  [
    { predecessor: 'Kon Tum', successor: 'Quảng Ngãi' },
    { predecessor: 'Quảng Ngãi cũ', successor: 'Quảng Ngãi' },
  ],
);

const counted = (code: string): Counted => ({
  ...{ id: code, code, position: 1, addsUpOverTime: true, addsUpOverTerritory: true },
  goodDirection: GoodDirection.HIGHER,
});

/** Of the poor households those that were helped. */
const SHARE: Counted = {
  ...counted('SHARE'),
  calculated: {
    calculate: readFormula('100 * HELPED / POOR').calculate,
    parts: [counted('HELPED'), counted('POOR')],
  },
};

let count = 0;
const figure = (
  indicator: string,
  unit: string,
  value: number,
  more: Partial<Candidate> = {},
): Candidate => ({
  ...{ id: `F${++count}`, indicator, unit, value, from: '2024-01-01', to: '2024-12-31', movement: null },
  ...{ qualifier: Qualifier.EXACTLY, accepted: false, cumulative: false },
  ...more,
});

const calculated = (figures: readonly Candidate[], map: string | undefined) =>
  sumsOf(figures, SHARE, {
    ...{
      period: { text: '2024', from: '2024-01-01', to: '2024-12-31' },
      by: new Set([AggregateBy.PROVINCE]),
    },
    ...{ step: PeriodStep.YEAR, map, province: undefined, lineage, umbrellasOf: () => [] },
  });

const FIGURES = [
  figure('HELPED', 'Kon Tum', 30, { qualifier: Qualifier.MORE_THAN }),
  figure('POOR', 'Kon Tum', 40),
  figure('HELPED', 'Quảng Ngãi cũ', 10),
  figure('POOR', 'Quảng Ngãi cũ', 60),
];

it('is calculated of the sums of each place, not summed of what was calculated', () => {
  expect(calculated(FIGURES, undefined)).toMatchObject([
    {
      indicatorId: 'SHARE',
      provinceId: 'Kon Tum',
      value: 75,
      qualifier: 'MORE_THAN',
      counted: 2,
      incomplete: false,
    },
    { provinceId: 'Quảng Ngãi cũ', value: 16.666666666666668, qualifier: 'EXACTLY' },
  ]);
  expect(calculated(FIGURES, '2026-01-01')).toMatchObject([
    { provinceId: 'Quảng Ngãi', value: 40, qualifier: 'MORE_THAN', counted: 4, parts: [{}, {}, {}, {}] },
  ]);
});

it('says nothing where a part is missing, and that it is', () => {
  expect(calculated(FIGURES.slice(0, 1), undefined)).toMatchObject([
    { value: null, qualifier: null, incomplete: true, counted: 1 },
  ]);
});

it('keeps what counts several years apart from single years', () => {
  const whole = { from: '2020-01-01', cumulative: true };
  const rows = calculated([figure('HELPED', 'Kon Tum', 300, whole), ...FIGURES.slice(1, 2)], undefined);
  expect(rows.map(({ cumulative, value }) => [cumulative, value])).toEqual([
    [true, null],
    [false, null],
  ]);
});

it('needs the figures of its parts, where others need their own', () => {
  const byIndicator = Map.groupBy([...FIGURES, figure('SHARE', 'Kon Tum', 1)], ({ indicator }) => indicator);
  expect(idsOf(SHARE)).toEqual(['HELPED', 'POOR']);
  expect(figuresFor(SHARE, byIndicator)).toHaveLength(4);
  expect(figuresFor(counted('POOR'), byIndicator)).toHaveLength(2);
});
