import { InvalidInput, type Text } from '@bien-cuong/domain';
import { argumentAt, notValid } from '@bien-cuong/http';

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

/**
 * The refusal of a value among these arguments, at any depth: by its scalar, or because it is a text that no database
 * can keep; undefined when all are valid.
 */
export function refusalOf(args: Readonly<Record<string, unknown>>): RefusedValue | undefined {
  if (isTaken(args)) return undefined;
  const found = within(args, []);
  return found && refusalAt(nameOf(found.way), found.value);
}

/** Asked of every argument, nearly all of which are valid, so it remembers no way. */
function isTaken(value: unknown): boolean {
  if (typeof value === 'string') return isKept(value);
  if (typeof value !== 'object' || value === null) return true;
  if (isRefused(value)) return false;
  for (const step in value)
    if (!isKept(step) || !isTaken((value as Record<string, unknown>)[step])) return false;
  return true;
}

export interface RefusedValue {
  /** Equal for equal refusals. */
  readonly what: string;
  readonly refuse: () => InvalidInput;
}

/** A value that is refused, and the way to it from the argument. */
interface Found {
  readonly way: readonly string[];
  readonly value: Refused | string;
}

/** The name of an argument or of a field of an input, which is known without the argument. */
function nameOf([argument = '', ...path]: readonly string[]): string {
  return argumentAt(
    argument,
    path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  );
}

function refusalAt(argument: string, value: Refused | string): RefusedValue {
  if (typeof value === 'string')
    return { what: argument, refuse: () => new InvalidInput(NOT_KEPT, argument) };
  return {
    what: `${argument}: ${value.shown}`,
    refuse: () => new InvalidInput(notValid(argument, value.shown, value[MARK]), argument),
  };
}

const NOT_KEPT: Text = {
  vi: 'Văn bản gửi lên có ký tự không lưu được. Hãy xóa ký tự ấy rồi gửi lại.',
  en: 'The text that was sent holds a character that cannot be kept. Remove it and send it again.',
};

function within(value: unknown, way: readonly string[]): Found | undefined {
  if (typeof value === 'string') return isKept(value) ? undefined : { way, value };
  if (typeof value !== 'object' || value === null) return undefined;
  if (isRefused(value)) return { way, value };
  for (const step in value) {
    if (!isKept(step)) return { way, value: step };
    const found = within((value as Record<string, unknown>)[step], [...way, step]);
    if (found) return found;
  }
  return undefined;
}

/** Half a character would silently become another one. */
const isKept = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const isRefused = (value: object): value is Refused => MARK in value;
