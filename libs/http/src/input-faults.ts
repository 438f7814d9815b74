import type { Text } from '@bien-cuong/domain';
import {
  coerceInputValue,
  getNullableType,
  type GraphQLError,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
} from 'graphql';

type Step = string | number;

/** What is wrong with a part of a value. */
interface Fault {
  /** Where it is, below the value. */
  readonly path: readonly Step[];
  readonly text: (argument: string) => Text;
}

/**
 * What is wrong with the value of a variable, in the order in which graphql-js reports it; it tells that only
 * in sentences about the whole variable.
 */
export function faultsIn(value: unknown, type: GraphQLInputType): Fault[] {
  const faults: Fault[] = [];
  coerceInputValue(value, type, (path, found, error) => {
    faults.push(faultOf(path, found, { error, type }));
  });
  return faults;
}

const LEFT_OUT = /^Field "(\w+)" of required type "(.+)" was not provided/;
const UNKNOWN = /^Field "(\w+)" is not defined by type "(\w+)"/;

function faultOf(
  path: readonly Step[],
  found: unknown,
  { error: { message }, type }: { error: GraphQLError; type: GraphQLInputType },
): Fault {
  const [, lacking, lackingType = ''] = LEFT_OUT.exec(message) ?? [];
  if (lacking !== undefined)
    return { path: [...path, lacking], text: (at) => notValid(at, 'null', lackingType) };
  const [, unknown, owner = ''] = UNKNOWN.exec(message) ?? [];
  if (unknown !== undefined) return { path: [...path, unknown], text: (at) => notKnown(at, owner) };
  return { path, text: (at) => notValid(at, JSON.stringify(found ?? null), String(typeAt(type, path))) };
}

/** The type that belongs at a place below a value of this type. */
function typeAt(type: GraphQLInputType, [step, ...rest]: readonly Step[]): GraphQLInputType {
  if (step === undefined) return type;
  const own = getNullableType(type);
  if (isListType(own)) return typeAt(own.ofType as GraphQLInputType, rest);
  const field = isInputObjectType(own) ? own.getFields()[step] : undefined;
  return field ? typeAt(field.type, rest) : type;
}

/** The name of a place below an argument: that of a field of its input, which is known without the argument. */
export const argumentAt = (argument: string, path: readonly Step[]): string =>
  (typeof path[0] === 'string' ? path : [argument, ...path]).join('.');

/** The message that the value of an argument, as GraphQL or JSON writes it, does not fit its type. */
export function notValid(argument: string, value: string, type: string): Text {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return {
    vi: `Đối số «${argument}»: ${shown} không phải là giá trị ${type} hợp lệ.`,
    en: `Argument "${argument}": ${shown} is not a valid ${type}.`,
  };
}

const notKnown = (argument: string, type: string): Text => ({
  vi: `Đối số «${argument}»: ${type} không có mục này.`,
  en: `Argument "${argument}": ${type} has no such field.`,
});
