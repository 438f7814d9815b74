import { InvalidInput } from '@bien-cuong/domain';
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLScalarType,
  isScalarType,
  valueFromASTUntyped,
} from 'graphql';

import { DAY } from './declared/keys-of';

type Key = Record<string, unknown>;

/**
 * Parses the keys of an entity type by the types of their fields, because `_Any` accepts everything.
 * @returns a function that gives the key in the form that services take, or an error that says why it is
 * malformed
 */
export function keyReader(type: GraphQLObjectType): (representation: Readonly<Key>) => Key | InvalidInput {
  const keys = keysOf(type);
  const scalars = scalarsOf(type);
  const isKey = (name: string) => keys.some((names) => names.includes(name));
  return ({ __typename: _, ...given }) => {
    const key: Key = given;
    const missing = missingIn(key, keys);
    if (missing !== undefined) return incomplete(missing);
    for (const name in key) {
      if (key[name] === null && !isKey(name)) continue;
      const scalar = scalars.get(name);
      try {
        if (scalar) key[name] = parsed(scalar, key[name]);
      } catch {
        return unreadable(name, key[name], String(scalar));
      }
    }
    return key;
  };
}

/** Whether a type is as of a day, which is part of its key. */
export const hasDayInKey = (type: GraphQLObjectType): boolean => keysOf(type)[0]?.includes(DAY) ?? false;

/** What a key requires beside its own fields may be a list, or null. */
function parsed(scalar: GraphQLScalarType, value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => scalar.parseValue(one)) : scalar.parseValue(value);
}

/** The names of the fields of each `@key`. */
function keysOf({ astNode }: GraphQLObjectType): string[][] {
  const directives = astNode?.directives?.filter(({ name }) => name.value === 'key') ?? [];
  return directives.map(({ arguments: given = [] }) => {
    const fields = given.find(({ name }) => name.value === 'fields');
    return String(fields && valueFromASTUntyped(fields.value)).split(' ');
  });
}

function scalarsOf(type: GraphQLObjectType): Map<string, GraphQLScalarType> {
  const all = Object.values(type.getFields()).map((field) => [field.name, getNamedType(field.type)] as const);
  return new Map(all.filter((pair): pair is [string, GraphQLScalarType] => isScalarType(pair[1])));
}

/** What is missing for the first key, unless another key is complete. */
function missingIn(key: Key, keys: readonly string[][]): string | undefined {
  const lacking = keys.map((names) => names.find((name) => !(name in key)));
  return lacking.includes(undefined) ? undefined : lacking[0];
}

function incomplete(name: string): InvalidInput {
  return new InvalidInput({ vi: `Khóa thiếu «${name}».`, en: `The key lacks "${name}".` }, name);
}

function unreadable(name: string, value: unknown, type: string): InvalidInput {
  const shown = JSON.stringify(value);
  const vi = `Khóa «${name}»: ${shown} không phải là giá trị ${type} hợp lệ.`;
  return new InvalidInput({ vi, en: `Key "${name}": ${shown} is not a valid ${type}.` }, name);
}
