import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { sides } from './canaries';
import { type Field, isRowName, rows, type Step } from './ways';

/** What the matrix asks for at once. */
export interface MatrixOperation {
  /** What it is about, for the message of a failure. */
  about: string;
  /** The field of Query with all that is selected below it; the variables of its rows have the names of the rows. */
  root: string;
  /** Everything it selects, as `Type.field` and `Type.field(argument)`. */
  coordinates: string[];
}

/** A field of the answer. */
export interface Part {
  about: string;
  operation: MatrixOperation;
  alias: string;
}

/** Operations that are sent as one. */
export interface MatrixDocument {
  query: string;
  operations: readonly MatrixOperation[];
  parts: Part[];
}

/** Values that can be compared with something in every row, by the type of the argument. */
const literals: Readonly<Record<string, string>> = {
  String: '"canary"',
  Boolean: 'true',
  EDTF: '"2009/2019"',
  Float: '0',
  DateTime: '"2000-01-01T00:00:00Z"',
  // Of nobody, too.
  ID: `"${Buffer.from('Review:cccccccc-0000-4000-8000-000000000000').toString('base64url')}"`,
  LocalDate: '"2020-01-01"',
  Int: '200',
  // Nobody's: what is compared with it is compared in every row.
  UUID: '"cccccccc-0000-4000-8000-000000000000"',
  AuditFilter: '{ subject: "canary" }',
};

/** Marks a field by which rows are sorted. */
export const IN_ORDER = 'inOrder';

/** The newest records of a trail are refusals; its newest changes are the planted rows. */
const trail = '{ kind: CHANGE }';

export const typenames = (field: Field) =>
  isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';

export function written(steps: readonly Step[], leaf: string, more: string[]): MatrixOperation {
  const root = steps.reduceRight((below, step, index) => {
    const own = `${call(step)} ${below}`;
    // A member of a union is selected by its type; elsewhere the condition has no effect.
    return index > 0 ? `{ ... on ${step.type.name} { ${own} } }` : own;
  }, leaf);
  const coordinates = steps.flatMap(({ type, field, filter, sort }) => [
    `${type.name}.${field.name}`,
    ...(filter ? [`${type.name}.${field.name}(${filter.name})`] : []),
    ...(sort ? [`${sort.by}(${IN_ORDER})`] : []),
  ]);
  return {
    about: coordinates.join(' ') + (more.length > 0 ? ' everything' : ''),
    root,
    coordinates: [...coordinates, ...more],
  };
}

/** Sends operations as one. What asks for a row is asked for a row of each province; everything else is the same for both. */
export function documentOf(operations: readonly MatrixOperation[]): MatrixDocument {
  const used = rows.filter((row) => operations.some(({ root }) => asksFor(root, row)));
  const variables = sides.flatMap((side) => used.map((row) => `$${side}_${row}: UUID!`));
  const parts = operations.flatMap((operation, at) => partsOf(operation, at));
  const fields = parts.map(({ alias, text }) => `${alias}: ${text}`).join(' ');
  return {
    query: variables.length > 0 ? `query (${variables.join(', ')}) { ${fields} }` : `{ ${fields} }`,
    operations,
    parts: parts.map(({ about, operation, alias }) => ({ about, operation, alias })),
  };
}

/** One name may begin with another: `$provinceClaim`, `$province`. */
const asksFor = (root: string, row: string): boolean => new RegExp(`\\$${row}\\b`).test(root);

function partsOf(operation: MatrixOperation, at: number): (Part & { text: string })[] {
  const { about, root } = operation;
  if (!root.includes('$')) return [{ about, operation, alias: `both_${at}`, text: root }];
  return sides.map((side) => ({
    about: `${side}: ${about}`,
    operation,
    alias: `${side}_${at}`,
    text: root.replaceAll('$', `$${side}_`),
  }));
}

/** Within the limits of the gateway on the length of a document and on its aliases. */
const most = { operations: 10, characters: 12_000, aliases: 96 };

/**
 * Puts operations together that everybody may ask for who may ask for one of them: what is answered of one then says
 * nothing about another.
 * @param verdictsOn who may ask for an operation, as a text
 */
export function together(
  operations: readonly MatrixOperation[],
  verdictsOn: (operation: MatrixOperation) => string,
): MatrixDocument[] {
  const groups = Map.groupBy(operations, verdictsOn);
  return [...groups.values()].flatMap((group) => packed(group).map(documentOf));
}

function packed(operations: readonly MatrixOperation[]): MatrixOperation[][] {
  const packs: MatrixOperation[][] = [];
  for (const operation of operations) {
    const pack = packs.at(-1);
    if (pack && fits([...pack, operation])) pack.push(operation);
    else packs.push([operation]);
  }
  return packs;
}

function fits(operations: readonly MatrixOperation[]): boolean {
  const { query } = documentOf(operations);
  const aliases = query.match(/\w+_\w+: /g) ?? [];
  return (
    operations.length <= most.operations && query.length <= most.characters && aliases.length <= most.aliases
  );
}

export function call({ type, field, filter, sort }: Step): string {
  const isRow = type.name === 'Query' && isRowName(field.name);
  const isTrail = field.name.endsWith('AuditRecords') && filter?.name !== 'filter';
  const args = [
    ...(isRow && filter?.name !== 'code' ? [`id: $${field.name}`] : []),
    ...(isTrail ? [`filter: ${trail}`] : []),
    ...field.args
      .filter((arg) => isRequiredArgument(arg) && arg !== filter && !isRow)
      .map((arg) => `${arg.name}: ${literal(arg)}`),
    ...(filter ? [`${filter.name}: ${sort ? `{ by: ${sort.value} }` : literal(filter)}`] : []),
  ];
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
}

function literal({ name, type }: GraphQLArgument): string {
  if (name === 'code') return '"04"';
  if (name === 'ofEach') return '10';
  if (name === 'indicator') return '"PARTY_CELLS_FOUNDED"';
  if (name === 'indicators') return '["PARTY_CELLS_FOUNDED"]';
  if (name === 'periods') return '["2009/2019", "2020"]';
  if (name === 'after') return 'null';
  // One that is not there is refused.
  if (name === 'movement') return '$movement';
  if (name === 'awardType') return '$awardType';
  if (name === 'round') return '$collectionRound';
  if (name === 'figure') return '$figure';
  const named = getNamedType(type);
  const value = isEnumType(named)
    ? named.getValues()[0]?.name
    : (literals[named.name] ?? (isInputObjectType(named) ? '{}' : undefined));
  if (value === undefined) {
    throw new Error(`There is no value for the argument ${name} of type ${String(type)}: add one.`);
  }
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}
