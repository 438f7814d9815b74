import {
  type DirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Whether a subgraph is one of the platform's own, by name. */
export type IsOurs = (subgraph: string) => boolean;

/** A type whose fields subgraphs answer. */
export type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

interface Directed {
  directives?: readonly DirectiveNode[];
}

/** What a directive says, its arguments as text by name. */
export type Said = Readonly<Record<string, string>>;

/** Who answers what of a supergraph, as its join directives say. */
export class Origins {
  /** The subgraphs by what they are called in join directives. */
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

  /** Those of other teams: what they are called in join directives, and their names. */
  get others(): [string, string][] {
    return [...this.subgraphs].filter(([, name]) => !this.isOurs(name));
  }

  has(graph: string, type: Directed): boolean {
    return saidOf(type, 'join__type').some((said) => said['graph'] === graph);
  }

  /** Whether a subgraph gives the value of a field, for whoever asks for it. */
  answers(graph: string, type: Directed, field: FieldDefinitionNode): boolean {
    const joins = saidOf(field, 'join__field');
    if (joins.length === 0) return this.has(graph, type);
    return joins.some(
      (said) => said['graph'] === graph && said['external'] !== 'true' && said['usedOverridden'] !== 'true',
    );
  }

  /** Whether one of the platform's own has the type. */
  isOurType(type: Directed): boolean {
    return this.#ours.some((graph) => this.has(graph, type));
  }

  /** Whether one of the platform's own answers the field. */
  isOurField(type: Directed, field: FieldDefinitionNode): boolean {
    return this.#ours.some((graph) => this.answers(graph, type, field));
  }

  /** Whether one of the platform's own has the value. */
  isOurValue(value: EnumValueDefinitionNode): boolean {
    return saidOf(value, 'join__enumValue').some(({ graph = '' }) => this.#ours.includes(graph));
  }

  get #ours(): string[] {
    return [...this.subgraphs].flatMap(([graph, name]) => (this.isOurs(name) ? [graph] : []));
  }
}

/** What the directives of this name on a node say. */
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
