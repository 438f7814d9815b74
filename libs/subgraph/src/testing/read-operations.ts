import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** An operation that selects everything below one root field, or below one entity type. */
export interface ReadOperation {
  /** `Query.reviews` or `_entities.Review`. */
  start: string;
  query: string;
  /** The fields it selects, as `Type.field`. */
  covers: ReadonlySet<string>;
}

/**
 * Deep enough that every row has two levels below it; deeper levels are covered by operations that start
 * elsewhere.
 */
const DEPTH = 2;

/**
 * One operation for each entry into the schema.
 * @param entityTypes the types that other subgraphs request by key
 */
export function readOperations(schema: GraphQLSchema, entityTypes: readonly string[]): ReadOperation[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const reads = fields.filter(({ name, type }) => !name.startsWith('_') && !isOfChecks(getNamedType(type)));
  const queries = reads.map((field) => rootOperation(field));
  const entities = entityTypes.map((name) => schema.getType(name)).filter((type) => isObjectType(type));
  return [...queries, ...entities.map((type) => entityOperation(type))];
}

/** Checks rehearse a write, and drafts are nobody's rows: nothing of them is read ahead. */
const isOfChecks = ({ name }: { name: string }) => ['Check', 'AlikeRecord', 'Draft'].includes(name);

/** All fields that have rows, or that rows of rows belong to. */
export function fieldsWithRows(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) &&
      type !== schema.getMutationType() &&
      !type.name.startsWith('_') &&
      !isOfChecks(type),
  );
  return types.flatMap((type) =>
    Object.values((type as GraphQLObjectType).getFields())
      .filter((field) => isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)))
      .filter((field) => !isOfChecks(getNamedType(field.type)))
      .map((field) => `${type.name}.${field.name}`),
  );
}

function rootOperation(field: GraphQLField<unknown, unknown>): ReadOperation {
  const covers = new Set([`Query.${field.name}`]);
  const query = `${headOf(field)} ${selection(getNamedType(field.type), DEPTH, covers)} }`;
  return { start: `Query.${field.name}`, query, covers };
}

/** The beginning of an operation on one root field; its arguments are variables. */
export function headOf(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(isRequiredArgument);
  const optional = field.args.filter(({ name }) => name === 'id' || name === 'first');
  const given = [...new Set([...required, ...optional])];
  const variables = given
    .map(({ name, type }) => `$${name}: ${String(type)}${name === 'first' ? ' = 100' : ''}`)
    .join(', ');
  const args = given.map(({ name }) => `${name}: $${name}`).join(', ');
  return given.length > 0 ? `query (${variables}) { ${field.name}(${args})` : `{ ${field.name}`;
}

function entityOperation(type: GraphQLObjectType): ReadOperation {
  const covers = new Set<string>();
  const selected = selection(type, DEPTH, covers);
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type.name} ${selected} } }`;
  return { start: `_entities.${type.name}`, query, covers };
}

/**
 * Everything that can be selected without arguments that a person has to choose; connections do not count as
 * a level.
 */
function selection(type: unknown, depth: number, covers: Set<string>): string {
  if (!isObjectType(type)) return isUnionType(type) ? '{ __typename }' : '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const isPaging = /(Connection|Edge)$/.test(type.name);
    if (isObjectType(below) && depth === 0) return [];
    if (field.args.some(isRequiredArgument)) return [];
    covers.add(`${type.name}.${field.name}`);
    return [`${field.name} ${selection(below, isPaging ? depth : depth - 1, covers)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
