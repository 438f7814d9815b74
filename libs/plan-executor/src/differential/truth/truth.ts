import {
  execute,
  type GraphQLOutputType,
  type GraphQLSchema,
  getOperationAST,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { GeneratedOperation } from '../operations/generated-operation';
import { Facts } from '../subgraphs/facts';
import { type Thing, Things } from '../subgraphs/things';
import { canonical } from '../subgraphs/values';
import { isCalm, type World } from '../subgraphs/world';
import type { TestSupergraph } from '../supergraphs/supergraph';
import { Owners } from './owners';

type Row = Record<string, unknown>;

/**
 * Computes the right answer from a world's data, without a plan: it does not matter from which subgraph, or
 * under which names, something is fetched. Where something fails, it is the answer without the failure,
 * except that fields which require others are null: what they are computed from may have been lost.
 */
export class Truth {
  private readonly facts: Facts;
  private readonly owners: Owners;

  constructor(
    supergraph: TestSupergraph,
    private readonly schema: GraphQLSchema,
  ) {
    this.facts = new Facts(supergraph.subgraphs);
    this.owners = new Owners(supergraph.subgraphs);
  }

  /** Undefined where the answer does not depend on data alone: for errors and mutations. */
  async of({ query, operationName, variables }: GeneratedOperation, world: World): Promise<Row | undefined> {
    const document = parse(query, { noLocation: true });
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return undefined;
    const { data, errors } = await execute({
      schema: this.schema,
      document,
      operationName,
      variableValues: variables,
      fieldResolver: (source: Thing | undefined, args: Row, _context, { parentType, fieldName, operation }) =>
        this.value(source ?? { __typename: parentType.name, identity: operation.operation }, {
          name: fieldName,
          args,
          world,
        }),
      typeResolver: (thing: Thing) => this.typeOf(thing),
    });
    return (errors && isCalm(world)) || !data ? undefined : (JSON.parse(JSON.stringify(data)) as Row);
  }

  private value(thing: Thing, { name, args, world }: { name: string; args: Row; world: World }): unknown {
    const { schema, type, returns, defaults, requires } = this.ownerOf(thing, name);
    if (requires && !isCalm(world)) return null;
    const things = new Things(schema, this.facts, world);
    const given = { ...defaults, ...args };
    const parts = [
      ...(Object.keys(given).length > 0 ? [canonical(given)] : []),
      ...(requires ? [canonical(this.representation(thing, requires, world))] : []),
    ];
    return parts.length > 0
      ? things.value(returns, thing.identity, name, ...parts)
      : things.field({ ...thing, __typename: type }, name, returns);
  }

  /** The type's name; an interface object has that of the interface where its own type is not known. */
  private typeOf({ __typename, entity }: Thing): string {
    if (entity?.family !== __typename) return __typename;
    const members = this.facts.members(entity.family);
    return members[entity.index % members.length] ?? __typename;
  }

  private ownerOf(thing: Thing, field: string) {
    return this.owners.of(this.typeOf(thing), thing.entity?.family, field);
  }

  /** The values of the fields that another field requires, as they would be sent. */
  private representation(thing: Thing, { selections }: SelectionSetNode, world: World): Row {
    const row: Row = {};
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const fits = node.typeCondition?.name.value === this.typeOf(thing);
        if (fits) Object.assign(row, this.representation(thing, node.selectionSet, world));
      } else if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        const args = (node.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]);
        const value = this.value(thing, { name, args: Object.fromEntries(args) as Row, world });
        row[name] = this.sent(value, this.ownerOf(thing, name).returns, (below) =>
          this.representation(
            below,
            node.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
            world,
          ),
        );
      }
    }
    return row;
  }

  private sent(value: unknown, type: GraphQLOutputType, object: (thing: Thing) => Row): unknown {
    if (isNonNullType(type)) return this.sent(value, type.ofType, object);
    if (value === null || value === undefined) return null;
    if (isListType(type)) return (value as unknown[]).map((each) => this.sent(each, type.ofType, object));
    return isLeafType(type) ? type.serialize(value) : object(value as Thing);
  }
}
