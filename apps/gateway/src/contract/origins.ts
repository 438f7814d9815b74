import {
  type DirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Whether the subgraph of this name is one of the platform's own. */
export type IsOurs = (subgraph: string) => boolean;

/** A type with fields that subgraphs answer. */
export type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

interface Directed {
  directives?: readonly DirectiveNode[];
}

/** The arguments of a directive, as text by name. */
export type Said = Readonly<Record<string, string>>;

/** Which subgraph answers what of a supergraph, according to its join directives. */
export class Origins {
  /** The names of the subgraphs, by their names in join directives. */
  private readonly subgraphs: ReadonlyMap<string, string>;

  constructor(
    { definitions }: DocumentNode,
    readonly isOurs: IsOurs,
  ) {
    const graphs = definitions.find(
      (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph',
    );
    const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
    this.subgraphs = new Map(
      values.map((value) => [value.name.value, saidOf(value, 'join__graph')[0]?.['name'] ?? '']),
    );
  }

  /** The subgraphs of other teams: their names in join directives, and their names. */
  get others(): [string, string][] {
    return [...this.subgraphs].filter(([, name]) => !this.isOurs(name));
  }

  has(graph: string, type: Directed): boolean {
    return saidOf(type, 'join__type').some((said) => said['graph'] === graph);
  }

  /** Whether a subgraph resolves a field itself, rather than referring to it as external. */
  answers(graph: string, type: Directed, field: FieldDefinitionNode): boolean {
    const joins = saidOf(field, 'join__field');
    if (joins.length === 0) return this.has(graph, type);
    return joins.some(
      (said) => said['graph'] === graph && said['external'] !== 'true' && said['usedOverridden'] !== 'true',
    );
  }

  /** Whether one of the platform's own subgraphs has the type. */
  isOurType(type: Directed): boolean {
    return this.#ours.some((graph) => this.has(graph, type));
  }

  /** Whether one of the platform's own subgraphs resolves the field. */
  isOurField(type: Directed, field: FieldDefinitionNode): boolean {
    return this.#ours.some((graph) => this.answers(graph, type, field));
  }

  /** Whether one of the platform's own subgraphs has the value. */
  isOurValue(value: EnumValueDefinitionNode): boolean {
    return saidOf(value, 'join__enumValue').some(({ graph = '' }) => this.#ours.includes(graph));
  }

  get #ours(): string[] {
    return [...this.subgraphs].flatMap(([graph, name]) => (this.isOurs(name) ? [graph] : []));
  }
}

/** The arguments of each directive of this name on a node. */
export function saidOf({ directives = [] }: Directed, name: string): Said[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(
        given.flatMap(({ name: { value: key }, value }) =>
          'value' in value ? [[key, String(value.value)]] : [],
        ),
      ),
    );
}

/** Whether a node has this tag. */
export const isTagged = (node: Directed, tag: string): boolean =>
  saidOf(node, 'tag').some(({ name }) => name === tag);
