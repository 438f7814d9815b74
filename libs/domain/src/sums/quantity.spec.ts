import fc from 'fast-check';

import { Qualifier } from '../qualifier';
import { Quantity } from './quantity';

const { EXACTLY, MORE_THAN, ABOUT, AT_LEAST, NEARLY } = Qualifier;

const of = (value: number, qualifier: Qualifier = EXACTLY) => Quantity.of({ value, qualifier });
const NOTHING = { value: null, qualifier: null };

it('is exact in its decimals', () => {
  expect(of(0.1).plus(of(0.2)).sum).toEqual({ value: 0.3, qualifier: EXACTLY });
  expect(of(1.1).times(of(3)).sum).toEqual({ value: 3.3, qualifier: EXACTLY });
  expect(of(1).over(of(3)).times(of(3)).sum.value).toBeCloseTo(1, 15);
  expect(of(0.3).minus(of(0.1)).sum).toEqual({ value: 0.2, qualifier: EXACTLY });
});

it.each([
  ['a share of more than that', of(40, MORE_THAN).over(of(50)).times(of(100)), 80, MORE_THAN],
  ['a share of about that', of(40).over(of(50, ABOUT)), 0.8, ABOUT],
  ['a share of nothing', of(0).over(of(50, ABOUT)), 0, EXACTLY],
  ['at least, several times', of(3, AT_LEAST).times(of(2)), 6, AT_LEAST],
  ['more than nothing of at least nothing', of(0, AT_LEAST).times(of(3, MORE_THAN)), 0, AT_LEAST],
  ['nearly, several times', of(3, NEARLY).times(of(2)), 6, NEARLY],
  ['nothing of whatever', of(0).times(of(3, NEARLY)), 0, EXACTLY],
] as const)('carries along how its parts are qualified: %s', (_, quantity, value, qualifier) => {
  expect(quantity.sum).toEqual({ value, qualifier });
});

it.each([
  ['divided by more than that', of(40).over(of(50, MORE_THAN))],
  ['divided by nearly that', of(40).over(of(50, NEARLY))],
  ['divided by nothing', of(40).over(of(0))],
  ['less more than that', of(40).minus(of(50, MORE_THAN))],
  ['less than nothing times more than that', of(1).minus(of(3)).times(of(5, MORE_THAN))],
  ['more than and nearly together', of(1, MORE_THAN).plus(of(3, NEARLY))],
  ['made of what is not known', of(1).plus(Quantity.of(NOTHING)).over(of(2))],
])('says nothing of what is %s', (_, quantity) => {
  expect(quantity.sum).toEqual(NOTHING);
});

/** Numbers that what is printed may stand for. */
const truth = (value: number, qualifier: Qualifier, by: number): number =>
  ({
    [EXACTLY]: value,
    [MORE_THAN]: value + by,
    [AT_LEAST]: value + by - 1,
    [NEARLY]: value - by / 100,
    [ABOUT]: value,
  })[qualifier];

const holds = (found: number, value: number, qualifier: Qualifier): boolean => {
  const near = Math.abs(found - value) < 1e-9;
  switch (qualifier) {
    case EXACTLY:
      return near;
    case MORE_THAN:
      return found > value && !near;
    case AT_LEAST:
      return found > value || near;
    case NEARLY:
      return found < value && !near;
    case ABOUT:
      return true;
  }
};

it('is true of every number that its parts may stand for', () => {
  const part = fc.record({
    value: fc.integer({ min: 1, max: 40 }),
    qualifier: fc.constantFrom(EXACTLY, MORE_THAN, AT_LEAST, NEARLY),
    by: fc.integer({ min: 1, max: 9 }),
  });
  const operations = {
    plus: (a: number, b: number) => a + b,
    minus: (a: number, b: number) => a - b,
    times: (a: number, b: number) => a * b,
    over: (a: number, b: number) => a / b,
  };
  const names = fc.constantFrom(...(Object.keys(operations) as (keyof typeof operations)[]));
  fc.assert(
    fc.property(part, part, part, names, names, (a, b, c, first, second) => {
      const [x, y, z] = [a, b, c].map(({ value, qualifier }) => of(value, qualifier));
      const [p, q, r] = [a, b, c].map(({ value, qualifier, by }) => truth(value, qualifier, by));
      const { value, qualifier } = x![first](y!)[second](z!).sum;
      if (value === null || qualifier === null) return true;
      return holds(operations[second](operations[first](p!, q!), r!), value, qualifier);
    }),
    { numRuns: 5_000 },
  );
});
