import { Qualifier } from '../qualifier';

/** A number with what its source says of it. */
export interface Qualified {
  value: number;
  qualifier: Qualifier;
}

type Compare = (value: number, limit: number) => boolean | undefined;

const whenTrue =
  (compare: (value: number, limit: number) => boolean): Compare =>
  (value, limit) =>
    compare(value, limit) || undefined;

const neverSurely: Compare = () => undefined;

const atLeast: Readonly<Record<Qualifier, Compare>> = {
  EXACTLY: (value, limit) => value >= limit,
  MORE_THAN: whenTrue((value, limit) => value >= limit),
  AT_LEAST: whenTrue((value, limit) => value >= limit),
  NEARLY: (value, limit) => (value <= limit ? false : undefined),
  ABOUT: neverSurely,
};

const atMost: Readonly<Record<Qualifier, Compare>> = {
  EXACTLY: (value, limit) => value <= limit,
  MORE_THAN: (value, limit) => (value >= limit ? false : undefined),
  AT_LEAST: (value, limit) => (value > limit ? false : undefined),
  NEARLY: whenTrue((value, limit) => value <= limit),
  ABOUT: neverSurely,
};

/** Whether a qualified number is at least another one; undefined: its qualifier leaves that open. */
export const isAtLeast = ({ value, qualifier }: Qualified, limit: number): boolean | undefined =>
  atLeast[qualifier](value, limit);

/** Whether a qualified number is at most another one; undefined: its qualifier leaves that open. */
export const isAtMost = ({ value, qualifier }: Qualified, limit: number): boolean | undefined =>
  atMost[qualifier](value, limit);
