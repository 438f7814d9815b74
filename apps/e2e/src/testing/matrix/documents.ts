import {
  getNamedType,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { sides } from './canaries';
import { type Field, isRowName, objectTypes, rows, type Step } from './ways';

/** An operation of the matrix. */
export interface MatrixOperation {
  /** What it is about, for the message of a failure. */
  about: string;
  query: string;
  /** Whether it asks for rows of both provinces; the answers have the names of the sides. */
  isOfBothSides?: boolean;
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
  // Nobody's: what is compared with it is compared in every row.
  UUID: '"cccccccc-0000-4000-8000-000000000000"',
  AuditFilter: '{ subject: "canary" }',
};

/** The newest records of a trail are refusals; its newest changes are the planted rows. */
const trail = '{ kind: CHANGE }';

export const typenames = (field: Field) =>
  objectTypes(getNamedType(field.type)).length > 0 ? '{ __typename }' : '';

export function written(steps: readonly Step[], leaf: string, more: string[]): MatrixOperation {
  const root = steps.reduceRight((below, step, index) => {
    const own = `${call(step)} ${below}`;
    // A member of a union is selected by its type; elsewhere the condition has no effect.
    return index > 0 ? `{ ... on ${step.type.name} { ${own} } }` : own;
  }, leaf);
  const coordinates = steps.flatMap(({ type, field, filter }) => [
    `${type.name}.${field.name}`,
    ...(filter ? [`${type.name}.${field.name}(${filter.name})`] : []),
  ]);
  return {
    about: coordinates.join(' ') + (more.length > 0 ? ' everything' : ''),
    ...documentOf(root),
    coordinates: [...coordinates, ...more],
  };
}

/** What asks for a row is asked for a row of each province; everything else is the same for both. */
function documentOf(root: string): Pick<MatrixOperation, 'query' | 'isOfBothSides'> {
  const used = rows.filter((row) => root.includes(`$${row}`));
  if (used.length === 0) return { query: `{ ${root} }` };
  const variables = sides.flatMap((side) => used.map((row) => `$${side}_${row}: UUID!`));
  const both = sides.map((side) => `${side}: ${root.replaceAll('$', `$${side}_`)}`);
  return { query: `query (${variables.join(', ')}) { ${both.join(' ')} }`, isOfBothSides: true };
}

export function call({ type, field, filter }: Step): string {
  const isRow = type.name === 'Query' && isRowName(field.name);
  const isTrail = field.name.endsWith('AuditRecords') && filter?.name !== 'filter';
  const args = [
    ...(isRow && filter?.name !== 'code' ? [`id: $${field.name}`] : []),
    ...(isTrail ? [`filter: ${trail}`] : []),
    ...field.args
      .filter((arg) => isRequiredArgument(arg) && arg !== filter && !isRow)
      .map((arg) => `${arg.name}: ${literal(arg)}`),
    ...(filter ? [`${filter.name}: ${literal(filter)}`] : []),
  ];
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
}

function literal({ name, type }: GraphQLArgument): string {
  if (name === 'code') return '"04"';
  if (name === 'indicator') return '"PARTY_CELLS_FOUNDED"';
  if (name === 'after') return 'null';
  // One that is not there is refused.
  if (name === 'movement') return '$movement';
  if (name === 'awardType') return '$awardType';
  const named = getNamedType(type);
  const value = isEnumType(named)
    ? named.getValues()[0]?.name
    : (literals[named.name] ?? (isInputObjectType(named) ? '{}' : undefined));
  if (value === undefined || isListType(isNonNullType(type) ? type.ofType : type)) {
    throw new Error(`There is no value for the argument ${name} of type ${String(type)}: add one.`);
  }
  return value;
}
