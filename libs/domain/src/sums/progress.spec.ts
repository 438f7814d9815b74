import { assert, boolean, constantFrom, integer, property, record } from 'fast-check';

import { Qualifier } from '../qualifier';
import { MissingBound } from './missing-bound';
import { type Aim, progressOf, type Reported, TargetState } from './progress';

const { EXACTLY, MORE_THAN, ABOUT, AT_LEAST, NEARLY } = Qualifier;

const aim: Aim = { value: 50, from: '2021-01-01', to: '2025-12-31', atMost: false, addsUpOverTime: true };
const said = (value: number | null, qualifier: Qualifier | null, more: Partial<Reported> = {}): Reported => ({
  ...{ value, qualifier, incomplete: false, until: '2022-12-31' },
  ...more,
});

const DURING = '2023-03-03';
const AFTER = '2026-03-03';
const WHOLE = { until: '2025-12-31' };

describe('of what adds up, at least 50 in 2021–2025', () => {
  it.each([
    [EXACTLY, 50, 'REACHED', 100],
    [MORE_THAN, 50, 'REACHED', 100],
    [NEARLY, 19, 'BEHIND', 38],
    [NEARLY, 50, 'NOT_KNOWN', 100],
    [EXACTLY, 20, 'ON_TRACK', 40],
    [EXACTLY, 19.98, 'BEHIND', 39.96],
    [MORE_THAN, 40, 'ON_TRACK', 80],
    [MORE_THAN, 10, 'NOT_KNOWN', 20],
    [AT_LEAST, 20, 'ON_TRACK', 40],
    [ABOUT, 45, 'NOT_KNOWN', 90],
    [EXACTLY, 49.9999, 'ON_TRACK', 99.99],
  ])('%s %d after two years is %s, with %d %%', (qualifier, value, state, percent) => {
    expect(progressOf(aim, said(value, qualifier), DURING)).toMatchObject({
      state,
      percent,
      evenPace: 19.99,
    });
  });

  it.each([
    [EXACTLY, 49, 'MISSED'],
    [MORE_THAN, 40, 'NOT_KNOWN'],
    [MORE_THAN, 50, 'REACHED'],
    [NEARLY, 50, 'MISSED'],
    [ABOUT, 60, 'NOT_KNOWN'],
  ])('%s %d of the whole time is %s', (qualifier, value, state) => {
    const found = progressOf(aim, said(value, qualifier, WHOLE), AFTER);
    expect(found).toMatchObject({ state, evenPace: null, daysLeft: 0 });
  });

  it('is not missed before figures of all its time are there', () => {
    expect(progressOf(aim, said(20, EXACTLY), AFTER)).toMatchObject({ state: 'NOT_KNOWN', daysLeft: 0 });
  });

  it('is measured by what can have happened, where a figure names all of a year', () => {
    const found = progressOf(aim, said(25, EXACTLY, { until: '2023-12-31' }), '2023-07-02');
    expect(found).toMatchObject({ state: 'ON_TRACK', evenPace: 25, until: '2023-07-02' });
  });

  it('counts what was left out as more, never as less', () => {
    const incomplete = { incomplete: true };
    expect(progressOf(aim, said(50, EXACTLY, incomplete), DURING).state).toBe('REACHED');
    expect(progressOf(aim, said(19, EXACTLY, incomplete), DURING).state).toBe('NOT_KNOWN');
    expect(progressOf(aim, said(60, ABOUT, incomplete), DURING).state).toBe('NOT_KNOWN');
  });

  it.each([
    [EXACTLY, 20, { amount: 30, bound: MissingBound.EXACTLY, perYear: 10 }],
    [MORE_THAN, 40, { amount: 10, bound: MissingBound.LESS_THAN, perYear: 3.34 }],
    [AT_LEAST, 49.9, { amount: 0.1, bound: MissingBound.AT_MOST, perYear: 0.04 }],
    [NEARLY, 20, { amount: 30, bound: MissingBound.MORE_THAN, perYear: 10 }],
    [ABOUT, 20, { amount: 30, bound: MissingBound.ABOUT, perYear: 10 }],
    [EXACTLY, 50, null],
    [ABOUT, 60, null],
  ])('after %s %d misses %j', (qualifier, value, missing) => {
    expect(progressOf(aim, said(value, qualifier), DURING).missing).toEqual(missing);
  });

  it('says no yearly amount when less than a year is left or its time is over', () => {
    const until = (day: string) => said(20, EXACTLY, { until: day });
    expect(progressOf(aim, until('2025-03-31'), '2025-04-30').missing).toMatchObject({ perYear: null });
    expect(progressOf(aim, until('2024-12-31'), '2025-01-31').missing).toMatchObject({ perYear: 30 });
    expect(progressOf(aim, until('2024-12-31'), AFTER).missing).toMatchObject({ amount: 30, perYear: null });
  });

  it.each([
    ['2020-12-31', 'NOT_BEGUN', 1826],
    ['2021-01-01', 'NOT_REPORTED', 1826],
    ['2025-12-31', 'NOT_REPORTED', 1],
    [AFTER, 'NOT_REPORTED', 0],
  ])('without figures on %s is %s with %d days left', (today, state, daysLeft) => {
    const found = progressOf(aim, undefined, today);
    expect(found).toMatchObject({ state, daysLeft, percent: null });
    expect(found.missing).toMatchObject({ amount: 50, bound: MissingBound.AT_MOST });
  });

  it('is not known where nothing can be said in one number', () => {
    const found = progressOf(aim, said(null, null), DURING);
    expect(found).toMatchObject({ state: 'NOT_KNOWN', percent: null, missing: null });
  });
});

describe('of what adds up, at most 50', () => {
  const ceiling = { ...aim, atMost: true };
  it.each([
    [EXACTLY, 51, {}, 'MISSED'],
    [MORE_THAN, 50, {}, 'MISSED'],
    [AT_LEAST, 50, {}, 'BEHIND'],
    [AT_LEAST, 50, WHOLE, 'NOT_KNOWN'],
    [EXACTLY, 10, {}, 'ON_TRACK'],
    [EXACTLY, 30, {}, 'BEHIND'],
    [NEARLY, 19, {}, 'ON_TRACK'],
    [EXACTLY, 50, WHOLE, 'REACHED'],
    [EXACTLY, 50, { ...WHOLE, incomplete: true }, 'NOT_KNOWN'],
  ])('%s %d (%j) is %s', (qualifier, value, more, state) => {
    const today = 'until' in more ? AFTER : DURING;
    expect(progressOf(ceiling, said(value, qualifier, more), today).state).toBe(state);
  });

  it('says how much may still be added', () => {
    expect(progressOf(ceiling, said(30, MORE_THAN), DURING).missing).toMatchObject({
      amount: 20,
      bound: MissingBound.LESS_THAN,
    });
    expect(progressOf(ceiling, said(30, EXACTLY, WHOLE), AFTER).missing).toBeNull();
  });
});

describe('of what is taken as it stood last', () => {
  const stock = { ...aim, addsUpOverTime: false };
  it.each([
    [false, EXACTLY, 50, {}, 'REACHED'],
    [false, EXACTLY, 49, {}, 'UNDER_WAY'],
    [false, EXACTLY, 49, WHOLE, 'MISSED'],
    [false, MORE_THAN, 40, {}, 'NOT_KNOWN'],
    [false, EXACTLY, 60, { incomplete: true }, 'NOT_KNOWN'],
    [true, EXACTLY, 50, {}, 'REACHED'],
    [true, EXACTLY, 51, {}, 'UNDER_WAY'],
    [true, NEARLY, 50, WHOLE, 'REACHED'],
  ])('at most %s: %s %d (%j) is %s, without a pace', (atMost, qualifier, value, more, state) => {
    const today = 'until' in more ? AFTER : DURING;
    expect(progressOf({ ...stock, atMost }, said(value, qualifier, more), today)).toMatchObject({
      state,
      evenPace: null,
    });
  });

  it('misses what it is above, with the qualifier of the number', () => {
    expect(progressOf({ ...stock, atMost: true }, said(60, MORE_THAN), DURING).missing).toEqual({
      ...{ amount: 10, bound: MissingBound.MORE_THAN, perYear: null },
    });
  });
});

it('has no percentage of nothing', () => {
  const none = { ...aim, value: 0, atMost: true };
  expect(progressOf(none, said(0, EXACTLY, WHOLE), AFTER)).toMatchObject({ state: 'REACHED', percent: null });
});

/** What is printed, by how far the truth is beyond it. */
const printed: Readonly<Record<Exclude<Qualifier, 'ABOUT'>, (truth: number, by: number) => number>> = {
  EXACTLY: (truth) => truth,
  MORE_THAN: (truth, by) => truth - by - 1,
  AT_LEAST: (truth, by) => truth - by,
  NEARLY: (truth, by) => truth + by + 1,
};

const isTrue: Readonly<Record<MissingBound, (truth: number, amount: number) => boolean>> = {
  EXACTLY: (truth, amount) => truth === amount,
  LESS_THAN: (truth, amount) => truth < amount,
  AT_MOST: (truth, amount) => truth <= amount,
  MORE_THAN: (truth, amount) => truth > amount,
  AT_LEAST: (truth, amount) => truth >= amount,
  ABOUT: () => true,
};

/** The states that the number which is meant may have, beside the one that is told. */
const mayMean: Partial<Record<TargetState, readonly TargetState[]>> = {
  NOT_KNOWN: Object.values(TargetState),
  // Its pace is known, and not whether it has gone all the way already.
  ON_TRACK: [TargetState.ON_TRACK, TargetState.REACHED],
  BEHIND: [TargetState.BEHIND, TargetState.MISSED],
};

it('never says of a qualified number what is not true of the number that is meant', () => {
  const told = record({
    truth: integer({ min: 0, max: 100 }),
    by: integer({ min: 0, max: 60 }),
    qualifier: constantFrom(EXACTLY, MORE_THAN, AT_LEAST, NEARLY),
    incomplete: boolean(),
    atMost: boolean(),
    addsUpOverTime: boolean(),
    until: constantFrom('2021-12-31', '2023-06-30', '2025-12-31'),
    today: constantFrom('2024-01-01', AFTER),
  });
  assert(
    property(told, ({ truth, by, qualifier, incomplete, until, today, ...how }) => {
      const so = { ...aim, ...how };
      // What is left out of a sum is part of the truth.
      const counted = incomplete && so.addsUpOverTime ? Math.max(0, truth - by) : truth;
      const value = printed[qualifier as keyof typeof printed](counted, by);
      const found = progressOf(so, said(value, qualifier, { until, incomplete }), today);
      const exactly = progressOf(so, said(truth, EXACTLY, { until }), today);
      expect(mayMean[found.state] ?? [found.state]).toContain(exactly.state);
      if (!found.missing) return;
      const really = so.atMost && !so.addsUpOverTime ? truth - so.value : so.value - truth;
      expect(isTrue[found.missing.bound](really, found.missing.amount)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
