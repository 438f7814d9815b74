import { InvalidInput } from '@bien-cuong/domain';
import { notValid } from '@bien-cuong/http';

/** Told by a property and not by a class: compiled operations hold what is written in a document as JSON. */
const MARK = 'bienCuongRefused';

/** Stands for a value that its scalar does not take, until it reaches the field that it was given to. */
interface Refused {
  /** The scalar. */
  readonly [MARK]: string;
  /** The value as it was sent. */
  readonly shown: string;
}

export const refused = (scalar: string, shown: string): Refused => ({ [MARK]: scalar, shown });

/** What says that a value among these arguments, however deep it lies, is none of its scalar; undefined when all are. */
export function refusalOf(args: Readonly<Record<string, unknown>>): InvalidInput | undefined {
  for (const name in args) {
    const value = args[name];
    if (typeof value !== 'object' || value === null) continue;
    const found = within(name, value);
    if (found) return found;
  }
  return undefined;
}

/** @param name the argument or input field that the value was given to */
function within(name: string, value: object): InvalidInput | undefined {
  if (isRefused(value)) return new InvalidInput(notValid(name, value.shown, value[MARK]), name);
  if (!Array.isArray(value)) return refusalOf(value as Record<string, unknown>);
  for (const each of value as readonly unknown[]) {
    const found = typeof each === 'object' && each !== null ? within(name, each) : undefined;
    if (found) return found;
  }
  return undefined;
}

const isRefused = (value: object): value is Refused => MARK in value;
