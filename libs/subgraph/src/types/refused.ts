import { InvalidInput } from '@bien-cuong/domain';
import { notValid } from '@bien-cuong/http';

/** Recognised by a property, not by its class: compiled operations hold literals of a document as JSON. */
const MARK = 'bienCuongRefused';

/** Stands for a value that its scalar refuses, until it reaches the field that it was given to. */
interface Refused {
  /** The scalar's name. */
  readonly [MARK]: string;
  /** The value as it was sent. */
  readonly shown: string;
}

export const refused = (scalar: string, shown: string): Refused => ({ [MARK]: scalar, shown });

/** A value that its scalar refuses, and the argument or input field that it was given to. */
interface Found {
  readonly argument: string;
  readonly value: Refused;
}

/**
 * The refusal of a value among these arguments, at any depth, by its scalar; undefined when all are valid.
 */
export function refusalOf(args: Readonly<Record<string, unknown>>): RefusedValue | undefined {
  const found = foundIn(args);
  if (!found) return undefined;
  const { argument, value } = found;
  return {
    what: `${argument}: ${value.shown}`,
    refuse: () => new InvalidInput(notValid(argument, value.shown, value[MARK]), argument),
  };
}

export interface RefusedValue {
  /** Equal for equal refusals. */
  readonly what: string;
  readonly refuse: () => InvalidInput;
}

function foundIn(args: Readonly<Record<string, unknown>>): Found | undefined {
  for (const argument in args) {
    const value = args[argument];
    if (typeof value !== 'object' || value === null) continue;
    const found = within(argument, value);
    if (found) return found;
  }
  return undefined;
}

function within(argument: string, value: object): Found | undefined {
  if (isRefused(value)) return { argument, value };
  if (!Array.isArray(value)) return foundIn(value as Record<string, unknown>);
  for (const each of value as readonly unknown[]) {
    const found = typeof each === 'object' && each !== null ? within(argument, each) : undefined;
    if (found) return found;
  }
  return undefined;
}

const isRefused = (value: object): value is Refused => MARK in value;
