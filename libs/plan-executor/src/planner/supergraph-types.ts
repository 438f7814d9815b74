import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parseType,
  type TypeNode,
} from 'graphql';
import { joinFieldsOf } from './join-directives';

export type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The types of a supergraph that have fields. */
export class SupergraphTypes {
  private readonly byName = new Map<string, TypeWithFields>();
  private readonly below = new Map<string, string[]>();

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions) {
      if (
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      )
        this.learn(definition);
    }
  }

  get all(): Iterable<TypeWithFields> {
    return this.byName.values();
  }

  field(type: string, name: string): FieldDefinitionNode | undefined {
    return this.byName.get(type)?.fields?.find((field) => field.name.value === name);
  }

  /** The type and those that implement it. */
  family(type: string): readonly string[] {
    return [type, ...(this.below.get(type) ?? [])];
  }

  /** Whether one object can be of both types. A type without fields, such as a union, may be any. */
  overlap(one: string, other: string): boolean {
    const isObject = (type: string) => this.byName.get(type)?.kind === Kind.OBJECT_TYPE_DEFINITION;
    return one === other || !isObject(one) || !isObject(other);
  }

  /** The name of the type that a field has in a subgraph. */
  typeOf(field: FieldDefinitionNode, graph: string): string {
    const own = joinFieldsOf(field).find((each) => each.graph === graph)?.type;
    return namedType(own === undefined ? field.type : parseType(own, { noLocation: true }));
  }

  private learn(definition: TypeWithFields): void {
    const name = definition.name.value;
    this.byName.set(name, definition);
    for (const { name: parent } of definition.interfaces ?? []) {
      this.below.set(parent.value, [...(this.below.get(parent.value) ?? []), name]);
    }
  }
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
