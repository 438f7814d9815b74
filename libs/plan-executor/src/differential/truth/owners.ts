import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type FieldDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  type TypeDefinitionNode,
} from 'graphql';
import { parseFieldSet } from '../../planner/field-sets';
import type { SubgraphSource } from '../supergraphs/supergraph';

/** Where the value of a field comes from. */
export interface Owned {
  /** Of the subgraph that answers it. */
  readonly schema: GraphQLSchema;
  /** What the object is called there. */
  readonly type: string;
  readonly returns: GraphQLOutputType;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly requires: SelectionSetNode | undefined;
}

type Node = TypeDefinitionNode | FieldDefinitionNode;

const applied = ({ directives = [] }: Node, name: string) =>
  directives.find((each) => each.name.value === name);

/** Which subgraph answers which field, according to the subgraphs' own schemas. */
export class Owners {
  private readonly byField = new Map<string, Owned>();
  /** The fields of interface objects, by the name of the interface. */
  private readonly ofInterfaces = new Map<string, Owned>();

  constructor(subgraphs: readonly SubgraphSource[]) {
    for (const { sdl } of subgraphs) {
      const schema = buildSubgraphSchema(parse(sdl));
      for (const node of parse(sdl).definitions) {
        if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || applied(node, 'external')) continue;
        const owned = applied(node, 'interfaceObject') ? this.ofInterfaces : this.byField;
        for (const field of node.fields ?? []) this.learn(owned, { schema, type: node.name.value, field });
      }
    }
  }

  /** @param family of the object, whose name an interface object has */
  of(type: string, family: string | undefined, field: string): Owned {
    const owned = this.byField.get(`${type}.${field}`) ?? this.ofInterfaces.get(`${family}.${field}`);
    if (!owned) throw new Error(`No subgraph answers ${type}.${field}`);
    return owned;
  }

  private learn(
    owned: Map<string, Owned>,
    { schema, type, field }: { schema: GraphQLSchema; type: string; field: FieldDefinitionNode },
  ): void {
    const key = `${type}.${field.name.value}`;
    const known = schema.getType(type);
    const definition = isObjectType(known) ? known.getFields()[field.name.value] : undefined;
    if (!definition || applied(field, 'external')) return;
    // The first of several is as good as any, unless one has taken a field over from another.
    if (owned.has(key) && !applied(field, 'override')) return;
    const fields = applied(field, 'requires')?.arguments?.[0]?.value;
    owned.set(key, {
      ...{ schema, type, returns: definition.type },
      defaults: Object.fromEntries(
        definition.args.flatMap((each) =>
          each.defaultValue === undefined ? [] : [[each.name, each.defaultValue]],
        ),
      ),
      requires: fields?.kind === Kind.STRING ? parseFieldSet(fields.value) : undefined,
    });
  }
}
