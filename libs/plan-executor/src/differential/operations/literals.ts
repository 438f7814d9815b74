import {
  astFromValue,
  type ConstValueNode,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
} from 'graphql';
import type { Random } from '../random';
import { nameNode } from './writing';

const deepest = 3;
const strings = ['', 'a', 'Biên Cương', 'quote "', '\\ and \n', '2018?-08-31'];

function leafInput(type: GraphQLLeafType, random: Random): unknown {
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case 'Int':
      return random.pick([0, -1, 7, 2 ** 31 - 1, random.int(0, 200)]);
    case 'Float':
      return random.pick([0, 1.5, -2e10, 3]);
    case 'Boolean':
      return random.chance(0.5);
    case 'JSON':
      return random.pick<unknown>([{ deep: { list: [1, null] } }, [1, [2]], 'text', 1, null, {}]);
    case 'ID':
      return random.pick<unknown>(['1', 'x', 12]);
    default:
      return random.pick(strings);
  }
}

/** A valid JSON value for a variable or an argument; undefined: to be left out. */
export function inputValue(type: GraphQLInputType, random: Random, depth = 0): unknown {
  if (isNonNullType(type)) return presentValue(type.ofType, random, depth);
  return random.chance(0.12) ? null : presentValue(type, random, depth);
}

function presentValue(type: GraphQLInputType, random: Random, depth: number): unknown {
  if (isNonNullType(type)) return presentValue(type.ofType, random, depth);
  if (isListType(type)) {
    if (random.chance(0.1)) {
      const single = inputValue(type.ofType, random, depth + 1);
      return single ?? [];
    }
    const length = depth > deepest ? 0 : random.int(0, 3);
    return Array.from({ length }, () => inputValue(type.ofType, random, depth + 1));
  }
  if (!isInputObjectType(type)) return leafInput(type, random);
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      (isNonNullType(field.type) && field.defaultValue === undefined) ||
      (depth < deepest && random.chance(0.6)),
  );
  return Object.fromEntries(fields.map((field) => [field.name, inputValue(field.type, random, depth + 1)]));
}

/** The value as a GraphQL literal. */
export function literal(type: GraphQLInputType, value: unknown): ConstValueNode {
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isListType(type)) {
    const values = Array.isArray(value) ? value : [value];
    return { kind: Kind.LIST, values: values.map((one) => literal(type.ofType, one)) };
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value).flatMap(([name, inner]) => {
      const field = fields[name];
      return field
        ? [{ kind: Kind.OBJECT_FIELD as const, name: nameNode(name), value: literal(field.type, inner) }]
        : [];
    });
    return { kind: Kind.OBJECT, fields: entries };
  }
  if (isEnumType(type)) return { kind: Kind.ENUM, value: String(value) };
  return typeof value === 'object' ? freeLiteral(value) : (astFromValue(value, type) as ConstValueNode);
}

/** A list or an object as the literal of a custom scalar. */
function freeLiteral(value: unknown): ConstValueNode {
  if (value === null) return { kind: Kind.NULL };
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(freeLiteral) };
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([name, inner]) => ({
      kind: Kind.OBJECT_FIELD as const,
      name: nameNode(name),
      value: freeLiteral(inner),
    }));
    return { kind: Kind.OBJECT, fields: entries };
  }
  return typeof value === 'number'
    ? { kind: Kind.INT, value: String(value) }
    : { kind: Kind.STRING, value: String(value) };
}
