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

/** The subgraph schema and type that a field's value comes from. */
export interface Owned {
  /** The schema of the subgraph that answers the field. */
  readonly schema: GraphQLSchema;
  /** The name of the object's type in that subgraph. */
  readonly type: string;
  readonly returns: GraphQLOutputType;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly requires: SelectionSetNode | undefined;
}

type Node = TypeDefinitionNode | FieldDefinitionNode;

const applied = ({ directives = [] }: Node, name: string) =>
  directives.find((each) => each.name.value === name);

/** Finds the subgraph that answers a field, according to the subgraphs' own schemas. */
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

  /** @param family the family of the object, whose name an interface object has */
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
    // When several subgraphs have the field, any will do, unless one has overridden another.
    if (owned.has(key) && !applied(field, 'override')) return;
    const fields = applied(field, 'requires')?.arguments?.[0]?.value;
    owned.set(key, {
      schema,
      type,
      returns: definition.type,
      defaults: Object.fromEntries(
        definition.args.flatMap((each) =>
          each.defaultValue === undefined ? [] : [[each.name, each.defaultValue]],
        ),
      ),
      requires: fields?.kind === Kind.STRING ? parseFieldSet(fields.value) : undefined,
    });
  }
}
