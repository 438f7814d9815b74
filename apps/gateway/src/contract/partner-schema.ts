import { Supergraph } from '@apollo/federation-internals';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';

/** With it subgraphs tag what is no part of the contract with partners. */
const tag = 'internal';

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
};

const definition = `
  extend schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM
    | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`;

interface Tagged {
  directives?: readonly ConstDirectiveNode[];
}

/**
 * What partners see of a supergraph: a contract, made by Apollo Federation's `@inaccessible`.
 * @throws Error when what is left does not hold together
 */
export function partnerSchema(supergraphSdl: string): GraphQLSchema {
  const document = parse(supergraphSdl);
  const isDefined = document.definitions.some(
    (one) => one.kind === Kind.DIRECTIVE_DEFINITION && one.name.value === inaccessible.name.value,
  );
  const sdl = [print(hidden(document)), ...(isDefined ? [] : [definition])].join('\n');
  return reachable(Supergraph.build(sdl, { validateSupergraph: true }).apiSchema().toGraphQLJSSchema());
}

/** Without the types that only something hidden spoke of. */
function reachable(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  const implementing = types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0);
  return new GraphQLSchema({ ...config, types: implementing });
}

function hidden(document: DocumentNode): DocumentNode {
  const hide = <Node extends Tagged>(node: Node): Node | undefined =>
    node.directives?.some(isTag) ? { ...node, directives: [...node.directives, inaccessible] } : undefined;
  return visit(document, {
    ObjectTypeDefinition: { leave: hide },
    UnionTypeDefinition: { leave: hide },
    InputObjectTypeDefinition: { leave: hide },
    FieldDefinition: { leave: hide },
    InputValueDefinition: { leave: hide },
  });
}

function isTag({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return name.value === 'tag' && given.some(({ value }) => value.kind === Kind.STRING && value.value === tag);
}
