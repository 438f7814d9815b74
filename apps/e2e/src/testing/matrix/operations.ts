import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** One step of a way into the schema. */
interface Step {
  type: GraphQLObjectType;
  field: Field;
  /** An argument that is given besides those that say which row. */
  filter?: GraphQLArgument;
}

/** An operation of the matrix. */
export interface MatrixOperation {
  /** What it is about, for whoever reads a failure. */
  about: string;
  query: string;
  /** All that it asks for, as `Type.field` and `Type.field(argument)`. */
  coordinates: string[];
}

/** Values that compare with something in every row, by the type of the argument. */
const literals: Readonly<Record<string, string>> = {
  String: '"canary"',
  Boolean: 'true',
  EDTF: '"2009/2019"',
  LocalDate: '"2020-01-01"',
  Int: '200',
  AuditFilter: '{ subject: "canary" }',
};

/** The newest records of a trail tell of refusals alone: it is asked of the types that were planted. */
const trails: Readonly<Record<string, string>> = {
  awardsAuditRecords: '{ entityType: "Award" }',
  movementsAuditRecords: '{ entityType: "Directive" }',
  personnelAuditRecords: '{ entityType: "Person" }',
};

/** The variables by which fields of the root find a row, all of them identities. */
const rows = ['province', 'review', 'person', 'unit', 'awardLot', 'decision', 'movement'];

/** All operations of a schema that ask one thing: every field, every filter, and every type by every way to it. */
export class MatrixOperations {
  private readonly ways = new Map<string, Step[]>();

  constructor(private readonly schema: GraphQLSchema) {
    this.findWays();
  }

  /** Types that no query leads to. */
  get unreached(): string[] {
    return this.types.filter(({ name }) => !this.ways.has(name)).map(({ name }) => name);
  }

  all(): MatrixOperation[] {
    return this.types.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const way = this.ways.get(type.name) ?? [];
        const filters = field.args.filter(({ name }) => !rows.includes(field.name) || name !== 'id');
        return [
          this.operation([...way, { type, field }]),
          ...filters.map((filter) => this.operation([...way, { type, field, filter }])),
          this.everythingBelow([...way, { type, field }]),
        ].filter((operation) => operation !== undefined);
      }),
    );
  }

  private get types(): GraphQLObjectType[] {
    const roots = [this.schema.getMutationType()];
    return Object.values(this.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
    ) as GraphQLObjectType[];
  }

  /** Breadth first, so that each type is reached by one of its shortest ways; fields that find one row come first. */
  private findWays(): void {
    const query = this.schema.getQueryType();
    if (!query) return;
    this.ways.set(query.name, []);
    const queue = [query];
    for (const type of queue) {
      const fields = Object.values(type.getFields());
      const ordered = [...fields.filter(({ name }) => rows.includes(name)), ...fields];
      for (const field of ordered) {
        for (const below of objectTypes(getNamedType(field.type))) {
          if (this.ways.has(below.name)) continue;
          this.ways.set(below.name, [...(this.ways.get(type.name) ?? []), { type, field }]);
          queue.push(below);
        }
      }
    }
  }

  private operation(steps: Step[]): MatrixOperation {
    const last = steps.at(-1);
    const below = last && getNamedType(last.field.type);
    const leaf = below && (isObjectType(below) || isUnionType(below)) ? '{ __typename }' : '';
    return written(steps, leaf, []);
  }

  /** Whatever else hides a field, such as an error beside it, this asks for all that can be asked together. */
  private everythingBelow(steps: Step[]): MatrixOperation | undefined {
    const last = steps.at(-1);
    const types = last ? objectTypes(getNamedType(last.field.type)) : [];
    if (types.length === 0) return undefined;
    const parts = types.map((type) => {
      const fields = Object.values(type.getFields()).map(
        (field) => `${type.name}_${field.name}: ${call({ type, field })} ${typenames(field)}`,
      );
      return `... on ${type.name} { ${fields.join(' ')} }`;
    });
    const coordinates = types.flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    return written(steps, `{ __typename ${parts.join(' ')} }`, coordinates);
  }
}

const typenames = (field: Field) =>
  objectTypes(getNamedType(field.type)).length > 0 ? '{ __typename }' : '';

function objectTypes(type: GraphQLNamedType): GraphQLObjectType[] {
  if (isUnionType(type)) return [...type.getTypes()];
  return isObjectType(type) ? [type] : [];
}

function written(steps: readonly Step[], leaf: string, more: string[]): MatrixOperation {
  const selection = steps.reduceRight((below, step, index) => {
    // A type of a union is asked for by name; elsewhere that changes nothing.
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

function call({ type, field, filter }: Step): string {
  const isRow = type.name === 'Query' && rows.includes(field.name);
  const trail = type.name === 'Query' && filter?.name !== 'filter' ? trails[field.name] : undefined;
  const args = [
    ...(isRow && filter?.name !== 'code' ? [`id: $${field.name}`] : []),
    ...(trail === undefined ? [] : [`filter: ${trail}`]),
    ...(filter ? [`${filter.name}: ${literal(filter)}`] : []),
  ];
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
}

function literal({ name, type }: GraphQLArgument): string {
  if (name === 'code') return '"04"';
  if (name === 'after') return 'null';
  const named = getNamedType(type);
  const value = isEnumType(named) ? named.getValues()[0]?.name : literals[named.name];
  if (value === undefined || isListType(isNonNullType(type) ? type.ofType : type)) {
    throw new Error(`Nobody thought of a value for ${name}: ${String(type)}.`);
  }
  return value;
}
