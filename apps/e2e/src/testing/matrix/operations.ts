import { platformRules, type Right } from '@bien-cuong/access';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { call, type MatrixOperation, typenames, written } from './documents';
import {
  everyWay,
  type Field,
  isRowName,
  objectTypes,
  shortestWays,
  type Sort,
  sortsOf,
  type Step,
} from './ways';

/** Rights on fields that reveal persons, or how many there are. */
const personal: readonly (Right | undefined)[] = ['people', 'birth-dates', 'recipients'];

/** Every kept record has them, so they are asked for by the shortest way alone. */
const reasons: ReadonlySet<string> = new Set(['retirementReason', 'correctionReason']);

/** Only mutations answer with them. */
export const ofMutations = [
  ...['Taking', 'SavedCells', 'SavedCell', 'CellConflict', 'ApprovedForms'],
  ...['JudgedCells', 'JudgedCell', 'RecordedCell'],
];

/** An audit record contains the rows of all other tables. */
const isPersonal = (type: GraphQLObjectType): boolean =>
  type.name === 'AuditRecord' ||
  Object.keys(type.getFields()).some(
    (field) => !reasons.has(field) && personal.includes(platformRules.rightOf(type.name, field)),
  );

/**
 * All operations of a schema that select one thing: every field, with every filter, of every type, by one of
 * the shortest ways to it; and for types with personal data by every way that is not too long.
 */
export class MatrixOperations {
  private readonly ways: Map<string, Step[]>;
  private readonly sorted = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {
    this.ways = shortestWays(schema);
  }

  /** Types that no query reaches. */
  get unreached(): string[] {
    return this.types.filter(({ name }) => !this.ways.has(name)).map(({ name }) => name);
  }

  all(): MatrixOperation[] {
    this.sorted.clear();
    const all = [
      ...this.byShortestWays(),
      ...everyWay(this.schema, isPersonal).flatMap((way) => this.everythingBelow(way)),
    ];
    const byRoot = new Map(all.flatMap((operation) => (operation ? [[operation.root, operation]] : [])));
    return [...byRoot.values()];
  }

  private byShortestWays(): (MatrixOperation | undefined)[] {
    return this.types.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const way = this.ways.get(type.name) ?? [];
        // Of a check, the id is of the record that it is about; the suite of records asks for that.
        const isOfOne = isRowName(field.name) || field.name.startsWith('check');
        const filters = field.args.filter(({ name }) => !isOfOne || name !== 'id');
        return [
          this.operation([...way, { type, field }]),
          ...filters.flatMap((filter) => {
            const sorts = this.newSorts(field, filter);
            const ways = sorts.length > 0 ? sorts.map((sort) => ({ filter, sort })) : [{ filter }];
            return ways.map((one) => this.operation([...way, { type, field, ...one }]));
          }),
          ...this.everythingBelow([...way, { type, field }]),
        ];
      }),
    );
  }

  /** Whatever list is sorted, a sort has the rule of its field: each is asked for once, and each list by one of its own. */
  private newSorts(field: Field, filter: GraphQLArgument): Sort[] {
    const sorts = sortsOf(field, filter);
    const fresh = sorts.filter(({ by }) => !this.sorted.has(by));
    for (const { by } of fresh) this.sorted.add(by);
    return fresh.length > 0 ? fresh : sorts.slice(0, 1);
  }

  private get types(): GraphQLObjectType[] {
    const roots = [this.schema.getMutationType(), ...ofMutations.map((name) => this.schema.getType(name))];
    return Object.values(this.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
    ) as GraphQLObjectType[];
  }

  private operation(steps: Step[]): MatrixOperation {
    const last = steps.at(-1);
    return written(steps, last ? typenames(last.field) : '', []);
  }

  /**
   * Selects everything that can be selected together, in case something else, such as an error, hides a
   * field; as many fields at once as an operation may have aliases.
   */
  private everythingBelow(steps: Step[]): MatrixOperation[] {
    const last = steps.at(-1);
    const types = last ? objectTypes(getNamedType(last.field.type)) : [];
    const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    // The types of a union may have fields of one name and of different types.
    const alias = ({ type, field }: Step) => (types.length > 1 ? `${type.name}_${field.name}: ` : '');
    return inPieces(fields, MOST_ALIASES).map((piece) => {
      const parts = piece.map(
        ({ type, field }) =>
          `... on ${type.name} { ${alias({ type, field })}${call({ type, field })} ${typenames(field)} }`,
      );
      const coordinates = piece.map(({ type, field }) => `${type.name}.${field.name}`);
      return written(steps, `{ __typename ${parts.join(' ')} }`, coordinates);
    });
  }
}

/** Of the hundred that the gateway allows an operation, half are for each side, with its own one. */
const MOST_ALIASES = 48;

const inPieces = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
