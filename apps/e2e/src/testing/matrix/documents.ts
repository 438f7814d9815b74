import { getNamedType, type GraphQLArgument, isEnumType, isListType, isNonNullType } from 'graphql';
import { type Field, objectTypes, rows, type Step } from './ways';

/** An operation of the matrix. */
export interface MatrixOperation {
  /** What it is about, for the message of a failure. */
  about: string;
  query: string;
  /** Everything it selects, as `Type.field` and `Type.field(argument)`. */
  coordinates: string[];
}

/** Values that can be compared with something in every row, by the type of the argument. */
const literals: Readonly<Record<string, string>> = {
  String: '"canary"',
  Boolean: 'true',
  EDTF: '"2009/2019"',
  LocalDate: '"2020-01-01"',
  Int: '200',
  AuditFilter: '{ subject: "canary" }',
};

/** The newest records of a trail are refusals; its newest changes are the planted rows. */
const trail = '{ kind: CHANGE }';

export const typenames = (field: Field) =>
  objectTypes(getNamedType(field.type)).length > 0 ? '{ __typename }' : '';

export function written(steps: readonly Step[], leaf: string, more: string[]): MatrixOperation {
  const selection = steps.reduceRight((below, step, index) => {
    // A member of a union is selected by its type; elsewhere the condition has no effect.
    const on = index > 0 ? `... on ${step.type.name} ` : '';
    const own = `${call(step)} ${below}`;
    return on ? `{ ${on}{ ${own} } }` : `{ ${own} }`;
  }, leaf);
  const used = rows.filter((row) => selection.includes(`$${row}`));
  const variables = used.map((row) => `$${row}: UUID!`).join(', ');
  const coordinates = steps.flatMap(({ type, field, filter }) => [
    `${type.name}.${field.name}`,
    ...(filter ? [`${type.name}.${field.name}(${filter.name})`] : []),
  ]);
  return {
    about: coordinates.join(' ') + (more.length > 0 ? ' everything' : ''),
    query: `query ${used.length > 0 ? `(${variables})` : ''} ${selection}`,
    coordinates: [...coordinates, ...more],
  };
}

export function call({ type, field, filter }: Step): string {
  const isRow = type.name === 'Query' && rows.includes(field.name);
  const isTrail = field.name.endsWith('AuditRecords') && filter?.name !== 'filter';
  const args = [
    ...(isRow && filter?.name !== 'code' ? [`id: $${field.name}`] : []),
    ...(isTrail ? [`filter: ${trail}`] : []),
    ...(filter ? [`${filter.name}: ${literal(filter)}`] : []),
  ];
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
}

function literal({ name, type }: GraphQLArgument): string {
  if (name === 'code') return '"04"';
  if (name === 'indicator') return '"PARTY_CELLS_FOUNDED"';
  if (name === 'after') return 'null';
  const named = getNamedType(type);
  const value = isEnumType(named) ? named.getValues()[0]?.name : literals[named.name];
  if (value === undefined || isListType(isNonNullType(type) ? type.ofType : type)) {
    throw new Error(`There is no value for the argument ${name} of type ${String(type)}: add one.`);
  }
  return value;
}
