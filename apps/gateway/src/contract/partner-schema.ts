import { Supergraph } from '@apollo/federation-internals';
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { hiddenNodes } from './hidden-nodes';
import { type IsOurs, Origins } from './origins';

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
};

const definition = `
  extend schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM
    | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`;

/**
 * The contract with partners: their schema, made from a supergraph with Apollo Federation's `@inaccessible`.
 * @param isOurs recognises the platform's own subgraphs, which are included except for what they tag; of
 * others only what they tag is included
 * @throws Error when what is left is not a valid schema
 */
export function partnerSchema(supergraphSdl: string, isOurs: IsOurs): GraphQLSchema {
  const document = parse(supergraphSdl);
  const isDefined = document.definitions.some(
    (one) => one.kind === Kind.DIRECTIVE_DEFINITION && one.name.value === inaccessible.name.value,
  );
  const visible = hide(document, hiddenNodes(document, new Origins(document, isOurs)));
  const sdl = [print(visible), ...(isDefined ? [] : [definition])].join('\n');
  return reachable(Supergraph.build(sdl, { validateSupergraph: true }).apiSchema().toGraphQLJSSchema());
}

/** Removes the types that only hidden fields used. */
function reachable(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  const implementing = types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0);
  return new GraphQLSchema({ ...config, types: implementing });
}

function hide(document: DocumentNode, hidden: ReadonlySet<ASTNode>): DocumentNode {
  return visit(document, {
    enter: (node) => {
      if (!hidden.has(node) || !('directives' in node)) return undefined;
      const { directives = [] } = node;
      const isHidden = directives.some(({ name }) => name.value === inaccessible.name.value);
      return isHidden ? undefined : { ...node, directives: [...directives, inaccessible] };
    },
  });
}
