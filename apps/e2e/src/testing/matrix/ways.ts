import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** One step of a way into the schema. */
export interface Step {
  type: GraphQLObjectType;
  field: Field;
  /** An argument besides those that identify the row. */
  filter?: GraphQLArgument;
  /** What its rows are sorted by, where `filter` is their order. */
  sort?: Sort;
}

export interface Sort {
  /** The value of the enum. */
  value: string;
  /** The field of the rows, as `Type.field`. */
  by: string;
}

/** What the rows of a list can be sorted by. */
export function sortsOf({ type }: Field, argument: GraphQLArgument): Sort[] {
  const order = getNamedType(argument.type);
  const by = isInputObjectType(order) ? getNamedType(order.getFields()['by']?.type) : undefined;
  const [rows] = objectTypes(getNamedType(type)).map((page) => getNamedType(page.getFields()['nodes']?.type));
  if (argument.name !== 'orderBy' || !isEnumType(by)) return [];
  return by.getValues().map(({ name }) => ({ value: name, by: `${String(rows)}.${fieldOf(name)}` }));
}

/** `GIVEN_ON` is the field `givenOn`. */
const fieldOf = (value: string) =>
  value.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The variables by which root fields find a row; all of them are ids. */
export const rows = [
  ...([
    'province',
    'review',
    'person',
    'unit',
    'awardLot',
    'decision',
    'movement',
    'household',
    'awardType',
  ] as const),
  ...([
    'collectionRound',
    'roundForm',
    'figure',
    'indicator',
    'participation',
    'target',
    'twinning',
    'reorganisation',
    'borderGate',
    'commune',
    'provinceClaim',
  ] as const),
] as const;

export const isRowName = (name: string): name is (typeof rows)[number] => rows.some((row) => row === name);

/** One of the shortest ways to each type, found breadth first; fields that return one row come first. */
export function shortestWays(schema: GraphQLSchema): Map<string, Step[]> {
  const ways = new Map<string, Step[]>();
  const query = schema.getQueryType();
  if (!query) return ways;
  ways.set(query.name, []);
  const queue = [query];
  for (const type of queue) {
    for (const { step, below } of stepsFrom(type)) {
      if (ways.has(below.name)) continue;
      ways.set(below.name, [...(ways.get(type.name) ?? []), step]);
      queue.push(below);
    }
  }
  return ways;
}

/**
 * The most fields of a way; a page and its nodes count as one. Every field of every type is asked for by the shortest way
 * to it besides, and with more fields the ways are too many to be asked of everybody.
 */
const longest = 3;

/**
 * All ways of limited length to the types that are meant, without visiting a type twice. Pages are entered
 * only by their nodes, and a list that is returned whole is preferred to its pages, which have the same rows.
 */
export function everyWay(schema: GraphQLSchema, isMeant: (type: GraphQLObjectType) => boolean): Step[][] {
  const query = schema.getQueryType();
  return query ? waysOn(query, { way: [], isMeant }) : [];
}

interface Walk {
  way: Step[];
  isMeant: (type: GraphQLObjectType) => boolean;
}

function waysOn(type: GraphQLObjectType, { way, isMeant }: Walk): Step[][] {
  const passed = new Set([type, ...way.map((step) => step.type)]);
  return stepsFrom(type)
    .filter(({ step, below }) => !isAnotherWay(step) && !passed.has(below))
    .flatMap(({ step, below }) => {
      const on = [...way, step];
      const fields = on.filter((one) => !isPage(one.type)).length;
      const goesOn = fields < longest || isPage(below);
      return [...(isMeant(below) ? [on] : []), ...(goesOn ? waysOn(below, { way: on, isMeant }) : [])];
    });
}

function isAnotherWay({ type, field: { name } }: Step): boolean {
  const list = /^(.+)Connection$/.exec(name)?.[1];
  return name === 'edges' || (list !== undefined && list in type.getFields());
}

const isPage = ({ name }: GraphQLObjectType): boolean => name.endsWith('Connection');

function stepsFrom(type: GraphQLObjectType): { step: Step; below: GraphQLObjectType }[] {
  const fields = Object.values(type.getFields());
  const ordered = [...fields.filter(isRow), ...fields.filter((field) => !isRow(field))];
  return ordered.flatMap((field) =>
    objectTypes(getNamedType(field.type)).map((below) => ({ step: { type, field }, below })),
  );
}

const isRow = ({ name }: Field): boolean => isRowName(name);

export function objectTypes(type: GraphQLNamedType): GraphQLObjectType[] {
  if (isUnionType(type)) return [...type.getTypes()];
  return isObjectType(type) ? [type] : [];
}
