import { platformRules, type Right } from '@bien-cuong/access';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql';
import { call, type MatrixOperation, typenames, written } from './documents';
import { everyWay, isRowName, objectTypes, shortestWays, type Step } from './ways';

/** Rights on fields that reveal persons, or how many there are. */
const personal: readonly (Right | undefined)[] = ['people', 'birth-dates', 'recipients'];

/** Every kept record has them, so they are asked for by the shortest way alone. */
const reasons: ReadonlySet<string> = new Set(['retirementReason', 'correctionReason']);

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

  constructor(private readonly schema: GraphQLSchema) {
    this.ways = shortestWays(schema);
  }

  /** Types that no query reaches. */
  get unreached(): string[] {
    return this.types.filter(({ name }) => !this.ways.has(name)).map(({ name }) => name);
  }

  all(): MatrixOperation[] {
    const all = [
      ...this.byShortestWays(),
      ...everyWay(this.schema, isPersonal).map((way) => this.everythingBelow(way)),
    ];
    const byQuery = new Map(all.flatMap((operation) => (operation ? [[operation.query, operation]] : [])));
    return [...byQuery.values()];
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
          ...filters.map((filter) => this.operation([...way, { type, field, filter }])),
          this.everythingBelow([...way, { type, field }]),
        ];
      }),
    );
  }

  private get types(): GraphQLObjectType[] {
    // Only mutations answer with takings.
    const roots = [this.schema.getMutationType(), this.schema.getType('Taking')];
    return Object.values(this.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
    ) as GraphQLObjectType[];
  }

  private operation(steps: Step[]): MatrixOperation {
    const last = steps.at(-1);
    const below = last && getNamedType(last.field.type);
    const leaf = below && (isObjectType(below) || isUnionType(below)) ? '{ __typename }' : '';
    return written(steps, leaf, []);
  }

  /**
   * Selects everything that can be selected together, in case something else, such as an error, hides a
   * field.
   */
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
