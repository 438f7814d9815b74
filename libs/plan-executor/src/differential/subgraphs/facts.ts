import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { SubgraphSource } from '../supergraphs/supergraph';

type Composite =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

const composites = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
]);
const isComposite = (node: DefinitionNode): node is Composite => composites.has(node.kind);
const isInterface = ({ kind }: Composite) =>
  kind === Kind.INTERFACE_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_EXTENSION;

const directive = (node: Composite | FieldDefinitionNode, name: string) =>
  (node.directives ?? []).filter((applied) => applied.name.value === name);

function topLevelNames({ arguments: args }: ConstDirectiveNode): string[] {
  const fields = args?.find(({ name }) => name.value === 'fields')?.value;
  if (fields?.kind !== Kind.STRING) return [];
  const [definition] = parse(`{ ${fields.value} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? namesOf(definition.selectionSet) : [];
}

function namesOf({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? namesOf(selection.selectionSet) : [];
  });
}

/**
 * What the subgraphs' schemas together say about entities; data that must agree in all subgraphs depends on
 * it.
 */
export class Facts {
  readonly #composites: Composite[];
  readonly #entityInterfaces: Set<string>;
  readonly #families = new Map<string, string>();
  readonly #keyFields = new Map<string, Set<string>>();
  readonly #members = new Map<string, string[]>();

  constructor(subgraphs: readonly SubgraphSource[]) {
    this.#composites = subgraphs.flatMap(({ sdl }) => parse(sdl).definitions.filter(isComposite));
    this.#entityInterfaces = new Set(
      this.#composites
        .filter((node) => isInterface(node) && directive(node, 'key').length > 0)
        .map(({ name }) => name.value),
    );
    for (const node of this.#composites) this.#learnFamily(node);
    for (const node of this.#composites) this.#learnKeys(node);
  }

  /**
   * The family of a type, whose instances share one numbering: an entity interface and its implementations,
   * or a single entity.
   */
  family(type: string): string | undefined {
    return this.#families.get(type);
  }

  /** The object types of a family, in the order in which its instances alternate between them. */
  members(family: string): readonly string[] {
    return this.#members.get(family) ?? [family];
  }

  isKeyField(family: string, field: string): boolean {
    return this.#keyFields.get(family)?.has(field) ?? false;
  }

  #learnFamily(node: Composite): void {
    const name = node.name.value;
    const parent = node.interfaces?.find((one) => this.#entityInterfaces.has(one.name.value))?.name.value;
    if (parent) {
      this.#families.set(name, parent);
      const members = new Set([...(this.#members.get(parent) ?? []), ...(isInterface(node) ? [] : [name])]);
      this.#members.set(parent, [...members].sort());
    } else if (directive(node, 'key').length > 0 && !this.#families.has(name)) this.#families.set(name, name);
  }

  #learnKeys(node: Composite): void {
    const family = this.#families.get(node.name.value);
    if (!family) return;
    const known = this.#keyFields.get(family) ?? new Set();
    this.#keyFields.set(family, known);
    for (const name of directive(node, 'key').flatMap(topLevelNames)) known.add(name);
  }
}

/** The names of the fields that a field requires of other subgraphs, per `Type.field` of one subgraph. */
export function requiredNames(sdl: string): Map<string, string[]> {
  return new Map(
    parse(sdl)
      .definitions.filter(isComposite)
      .flatMap((node) =>
        (node.fields ?? []).map((field): [string, string[]] => [
          `${node.name.value}.${field.name.value}`,
          directive(field, 'requires').flatMap(topLevelNames),
        ]),
      )
      .filter(([, names]) => names.length > 0),
  );
}
