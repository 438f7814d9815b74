import { Decimal } from 'decimal.js';

import { dayBefore } from '../calendar';
import { Qualifier } from '../qualifier';
import { isAtLeast, isAtMost, type Qualified } from './bounds';
import { daysIn, yearsIn } from './spans';
import { flipped, kept, MissingBound } from './missing-bound';
import { Exact } from './sum-of';

/** How far a target is. */
export enum TargetState {
  NOT_BEGUN = 'NOT_BEGUN',
  NOT_REPORTED = 'NOT_REPORTED',
  ON_TRACK = 'ON_TRACK',
  BEHIND = 'BEHIND',
  UNDER_WAY = 'UNDER_WAY',
  REACHED = 'REACHED',
  MISSED = 'MISSED',
  NOT_KNOWN = 'NOT_KNOWN',
}

/** What is to be reached. */
export interface Aim {
  value: number;
  /** The first and the last day of its time. */
  from: string;
  to: string;
  /** Less is better: it is to be reached at most; otherwise at least. */
  atMost: boolean;
  /** Whether periods are added; otherwise the last figure says how it stands. */
  addsUpOverTime: boolean;
}

/** What was reported of it. */
export interface Reported {
  value: number | null;
  qualifier: Qualifier | null;
  /** Whether figures are left out that may count. */
  incomplete: boolean;
  /** The last day that the figures count. */
  until: string;
}

export interface Progress {
  state: TargetState;
  /** The last day that the figures count; today where they name a later one. */
  until: string | null;
  /** What was reported, of what is to be reached; it has the qualifier of what was reported. Cut off after two digits. */
  percent: number | null;
  /** What the even pace asks for by the day until which figures are there. */
  evenPace: number | null;
  missing: { amount: number; bound: MissingBound; perYear: number | null } | null;
  /** How many days there are, today among them, until its time is over. */
  daysLeft: number;
}

/**
 * How far a target is, by what was reported of it. What qualifiers and missing figures leave open is NOT_KNOWN: more than 40
 * of 50 may have reached it, more than 50 of 50 has. A pace is that until the last day which figures count, since nobody
 * knows what came after it. What does not add up over time has none.
 * @param reported undefined: no figure is there
 */
export function progressOf(aim: Aim, reported: Reported | undefined, today: string): Progress {
  const first = today > aim.from ? today : aim.from;
  const daysLeft = first > aim.to ? 0 : daysIn(first, aim.to);
  if (!reported) {
    const state = today < aim.from ? TargetState.NOT_BEGUN : TargetState.NOT_REPORTED;
    return { state, until: null, percent: null, evenPace: null, missing: allOf(aim, today), daysLeft };
  }
  const so: So = { aim, number: surely(aim, reported), until: earlier(reported.until, today), today };
  return {
    state: stateOf(so),
    until: so.until,
    percent: reported.value === null ? null : percentOf(reported.value, aim.value),
    evenPace: hasPace(so) ? due(so).toDecimalPlaces(2).toNumber() : null,
    missing: missingOf(so),
    daysLeft,
  };
}

interface So {
  aim: Aim;
  /** What is surely true; undefined: nothing. */
  number: Qualified | undefined;
  until: string;
  today: string;
}

/** What is left out would only add to what is counted; of what is taken as it stands it says nothing. */
function surely({ addsUpOverTime }: Aim, { value, qualifier, incomplete }: Reported): Qualified | undefined {
  if (value === null || qualifier === null) return undefined;
  if (!incomplete) return { value, qualifier };
  const isFloor = qualifier !== Qualifier.NEARLY && qualifier !== Qualifier.ABOUT;
  if (!addsUpOverTime || !isFloor) return undefined;
  return { value, qualifier: qualifier === Qualifier.EXACTLY ? Qualifier.AT_LEAST : qualifier };
}

/** Whether a number does what the target asks; undefined: that is not known. */
const meets = ({ number, aim: { atMost } }: So, limit: number): boolean | undefined =>
  number && (atMost ? isAtMost(number, limit) : isAtLeast(number, limit));

function stateOf(so: So): TargetState {
  const { aim, until, today } = so;
  const met = meets(so, aim.value);
  if (isCeiling(aim) ? met === false : met === true) return met ? TargetState.REACHED : TargetState.MISSED;
  if (until >= aim.to) return stateWhen(met, TargetState.REACHED, TargetState.MISSED);
  if (today > aim.to) return TargetState.NOT_KNOWN;
  if (!aim.addsUpOverTime) return stateWhen(met, TargetState.REACHED, TargetState.UNDER_WAY);
  return stateWhen(meets(so, due(so).toNumber()), TargetState.ON_TRACK, TargetState.BEHIND);
}

const stateWhen = (is: boolean | undefined, yes: TargetState, no: TargetState): TargetState => {
  if (is === undefined) return TargetState.NOT_KNOWN;
  return is ? yes : no;
};

/** What adds up and must not exceed something can only be missed before its time is over. */
const isCeiling = ({ atMost, addsUpOverTime }: Aim): boolean => atMost && addsUpOverTime;

const hasPace = ({ aim, until }: So): boolean => aim.addsUpOverTime && until < aim.to;

/** What is to be reached by the last day that figures count, if each day does the same. */
function due({ aim: { value, from, to }, until }: So): Decimal {
  if (until < from) return new Exact(0);
  return new Exact(value).times(daysIn(from, until)).dividedBy(daysIn(from, to));
}

const percentOf = (value: number, of: number): number | null =>
  of === 0
    ? null
    : new Exact(value).times(100).dividedBy(of).toDecimalPlaces(2, Decimal.ROUND_DOWN).toNumber();

/** All of it is missing, for all that is known. */
function allOf(aim: Aim, today: string): Progress['missing'] {
  if (!aim.addsUpOverTime || aim.value === 0) return null;
  const number = { value: 0, qualifier: Qualifier.AT_LEAST };
  return missingOf({ aim, number, until: dayBefore(aim.from), today });
}

function missingOf(so: So): Progress['missing'] {
  const { aim, number } = so;
  if (!number || (meets(so, aim.value) === true && !mayAdd(so))) return null;
  const isBelow = !aim.atMost || aim.addsUpOverTime;
  const [more, less] = isBelow ? [aim.value, number.value] : [number.value, aim.value];
  const amount = new Exact(more).minus(less);
  if (amount.lessThanOrEqualTo(0)) return null;
  const bound = isBelow ? flipped[number.qualifier] : kept[number.qualifier];
  return { amount: amount.toNumber(), bound, perYear: perYear(amount, so) };
}

/** Of what must not exceed something the rest may be used until its time is over. */
const mayAdd = ({ aim, until }: So): boolean => isCeiling(aim) && until < aim.to;

/** What each year has to bring at the even pace; null where less than a year is left, or there is no pace. */
function perYear(amount: Decimal, so: So): number | null {
  const { aim, until, today } = so;
  if (!hasPace(so) || today > aim.to) return null;
  const years = yearsIn(until, aim.to);
  if (years.lessThan(1)) return null;
  return amount.dividedBy(years).toDecimalPlaces(2, Decimal.ROUND_UP).toNumber();
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
