import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  parse,
  type SchemaDefinitionNode,
  visit,
} from 'graphql';
import { argumentOf } from './join-directives';

export interface Hiding {
  readonly document: DocumentNode;
  /** The directive that hides the element it is applied to from clients. */
  readonly directive: ConstDirectiveNode;
}

const url = 'https://specs.apollo.dev/inaccessible/v0.2';
const isOfSpec = /\/inaccessible\/v\d/;

/** A supergraph in which fields can be hidden, and the directive that hides them. */
export function hideFields(supergraph: DocumentNode): Hiding {
  const name = linkedName(supergraph);
  if (name !== undefined) return { document: supergraph, directive: applied(name) };
  const { definitions } = visit(supergraph, { SchemaDefinition: withLink });
  const document = { ...supergraph, definitions: [...definitions, ...definition()] };
  return { document, directive: applied('inaccessible') };
}

/** The name of the directive in the supergraph, if it has it. */
function linkedName({ definitions }: DocumentNode): string | undefined {
  for (const node of definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    const link = node.directives?.find((each) => isOfSpec.test(argumentOf(each, 'url') ?? ''));
    if (link) return argumentOf(link, 'as') ?? 'inaccessible';
  }
  return undefined;
}

const applied = (name: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
});

function withLink(schema: SchemaDefinitionNode): SchemaDefinitionNode {
  const { definitions } = parse(`extend schema @link(url: "${url}", for: SECURITY)`, { noLocation: true });
  const links = definitions.flatMap((each) =>
    each.kind === Kind.SCHEMA_EXTENSION ? (each.directives ?? []) : [],
  );
  return { ...schema, directives: [...(schema.directives ?? []), ...links] };
}

function definition(): readonly DefinitionNode[] {
  return parse(
    `directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM |
      ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
    { noLocation: true },
  ).definitions;
}
