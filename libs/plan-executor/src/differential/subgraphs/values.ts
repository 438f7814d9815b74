import { type GraphQLLeafType, isEnumType } from 'graphql';
import { chosen, hash } from '../random';

const texts = [
  'Đồn biên phòng',
  'quote " and \\ and \n',
  '\u2028line',
  '😀',
  '',
  'null',
  '0',
  '<b>&amp;</b>',
];
const integers = [0, -1, 2 ** 31 - 1, -(2 ** 31), 42];
const floats = [0, -0.5, 1e21, 5e-324, 3, 1.1];

/** JSON text that does not depend on the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function freeForm(number: number): unknown {
  const shapes = [
    { nested: { number, list: [1, null, 'x'] } },
    [],
    {},
    [[number]],
    'text',
    number,
    false,
    { __typename: 'Query' },
  ];
  return shapes[number % shapes.length];
}

/** A valid value of a leaf type, chosen by the parts. */
export function leafValue(type: GraphQLLeafType, ...parts: readonly (string | number)[]): unknown {
  if (isEnumType(type)) return chosen(type.getValues(), 'enum', ...parts).value;
  const number = hash(...parts);
  switch (type.name) {
    case 'Int':
      return number % 4 === 0 ? chosen(integers, ...parts) : number % 1000;
    case 'Float':
      return number % 4 === 0 ? chosen(floats, ...parts) : (number % 1000) / 8;
    case 'Boolean':
      return number % 2 === 0;
    case 'JSON':
      return freeForm(number);
    case 'String':
      return number % 4 === 0 ? chosen(texts, ...parts) : `text ${number.toString(36)}`;
    default:
      return `${type.name.toLowerCase()}-${number.toString(36)}`;
  }
}

/** The value of a key field, different for each instance. */
export function keyValue(type: GraphQLLeafType, family: string, field: string, index: number): unknown {
  if (isEnumType(type)) return chosen(type.getValues(), family, field, index).value;
  if (type.name === 'Int' || type.name === 'Float') return index;
  return type.name === 'Boolean' ? index % 2 === 0 : `${family}/${field}/${index}`;
}
