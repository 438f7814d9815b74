import { Qualifier } from '../qualifier';
import { type Addend, chooseFigures, LeftOut } from './choose-figures';
import { Lineage } from './lineage';
import { differenceOf, exactSum, sumOf } from './sum-of';

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

/** The Day is above the movement of houses, which is above that of roofs. */
const umbrellas: Readonly<Record<string, string[]>> = { houses: ['day'], roofs: ['houses', 'day'] };

let count = 0;
const figure = (unit: string, period: string, more: Partial<Addend> = {}): Addend => {
  const [from = '', to = from] = period.split('/');
  const days = { from: from.length === 4 ? `${from}-01-01` : from, to: to.length === 4 ? `${to}-12-31` : to };
  return {
    id: `F${++count}`,
    unit,
    ...days,
    movement: null,
    value: 1,
    qualifier: Qualifier.EXACTLY,
    accepted: false,
    ...more,
  };
};

const choose = (figures: readonly Addend[], addsUpOverTime = true) => {
  const { counted, leftOut } = chooseFigures(figures, {
    lineage,
    umbrellasOf: (movement) => umbrellas[movement] ?? [],
    addsUpOverTime,
  });
  const why = new Map(leftOut.map(({ figure: { id }, why: reason }) => [id, reason]));
  const ids = new Set(counted.map(({ id }) => id));
  return figures.map(({ id }) => (ids.has(id) ? 'counted' : why.get(id)));
};

const { CONTRADICTED, ANOTHER_CLAIM, COVERED, EARLIER, OVERLAPS } = LeftOut;

it('adds halves of the year in which provinces merged', () => {
  const halves = [
    figure('Kon Tum', '2025-01-01/2025-06-30'),
    figure('Quảng Ngãi cũ', '2025'),
    figure('Quảng Ngãi', '2025-07-01/2025-12-31'),
  ];
  expect(choose(halves)).toEqual(['counted', 'counted', 'counted']);
});

it('takes the year that the new province reports for what the former ones counted in it', () => {
  const year = [
    figure('Kon Tum', '2025-01-01/2025-06-30'),
    figure('Quảng Ngãi', '2025'),
    figure('Kon Tum', '2024'),
  ];
  expect(choose(year)).toEqual([COVERED, 'counted', 'counted']);
});

it('leaves out what overlaps in part, and does not guess', () => {
  expect(choose([figure('Kon Tum', '2023/2024'), figure('Kon Tum', '2024-06-01/2025-05-31')])).toEqual([
    'counted',
    OVERLAPS,
  ]);
});

it.each([
  ['contradict', [{ value: 84 }, { value: 48 }], [CONTRADICTED, CONTRADICTED]],
  ['are qualified otherwise', [{ qualifier: Qualifier.ABOUT }, {}], [CONTRADICTED, CONTRADICTED]],
  ['say the same', [{ value: 84 }, { value: 84 }], ['counted', ANOTHER_CLAIM]],
  [
    'contradict one that is accepted',
    [{ value: 84 }, { value: 48, accepted: true }],
    [ANOTHER_CLAIM, 'counted'],
  ],
] as const)('of claims that %s', (_, claims, expected) => {
  expect(choose(claims.map((claim) => figure('Kon Tum', '2018', claim)))).toEqual(expected);
});

it('takes months where the claims about their year contradict each other', () => {
  const claims = [figure('Kon Tum', '2018', { value: 84 }), figure('Kon Tum', '2018', { value: 48 })];
  expect(choose([...claims, figure('Kon Tum', '2018-01-01/2018-01-31')]).at(-1)).toBe('counted');
});

it('takes what names no movement for the whole, and the umbrella for what is below it', () => {
  const year = (movement: string | null) => figure('Kon Tum', '2018', { movement });
  expect(choose([year('houses'), year(null)])).toEqual([COVERED, 'counted']);
  expect(choose([year('roofs'), year('houses'), year('school')])).toEqual([COVERED, 'counted', 'counted']);
});

it('takes of what does not add up over time how it stood last, of each unit', () => {
  const stands = [
    figure('Kon Tum', '2023'),
    figure('Kon Tum', '2024'),
    figure('Quảng Ngãi cũ', '2024'),
    figure('Kon Tum', '2024-12-01/2024-12-31'),
  ];
  expect(choose(stands, false)).toEqual([EARLIER, EARLIER, 'counted', 'counted']);
  expect(choose([...stands, figure('Quảng Ngãi', '2025')], false)).toEqual([
    ...[EARLIER, EARLIER, EARLIER, EARLIER],
    'counted',
  ]);
});

it('adds exactly, with the qualifier of the weakest part', () => {
  expect(exactSum([0.1, 0.2, 7950.000001])).toBe(7950.300001);
  const one = { unit: 'Kon Tum', value: 0.1, qualifier: Qualifier.MORE_THAN };
  const other = { unit: 'Quảng Ngãi cũ', value: 0.2, qualifier: Qualifier.EXACTLY };
  expect(sumOf([one, other], true)).toEqual({ value: 0.3, qualifier: 'MORE_THAN' });
  expect(sumOf([one, other], false)).toEqual({ value: null, qualifier: null });
  expect(sumOf([one, { ...other, qualifier: Qualifier.NEARLY }], true)).toEqual({
    value: null,
    qualifier: null,
  });
  expect(sumOf([], true)).toEqual({ value: null, qualifier: null });
});

it('takes one sum from another where something can be said of the difference', () => {
  const exactly = (value: number) => ({ value, qualifier: Qualifier.EXACTLY });
  expect(differenceOf({ value: 0.3, qualifier: Qualifier.MORE_THAN }, exactly(0.1))).toEqual({
    value: 0.2,
    qualifier: 'MORE_THAN',
  });
  expect(differenceOf(exactly(3), { value: 1, qualifier: Qualifier.MORE_THAN })).toEqual({
    value: null,
    qualifier: null,
  });
});
