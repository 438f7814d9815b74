import type { AccessRules } from '@bien-cuong/access';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  isUnionType,
  Kind,
  visit,
} from 'graphql';

import { ruledFields, ruledTypes } from './guard-fields';

/** What is no part of the contract with partners: the gateway composes their schema without it. */
const internal: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'name' },
      value: { kind: Kind.STRING, value: 'internal' },
    },
  ],
};

/** Tags every field, argument and type that no partner may ask for, or that nothing leads a partner to. */
export function withContractTags(
  document: DocumentNode,
  schema: GraphQLSchema,
  rules: AccessRules,
): DocumentNode {
  const reached = reachedByPartners(entitiesIn(document), schema, rules);
  const tagged = <Node extends { directives?: readonly ConstDirectiveNode[] }>(node: Node): Node => ({
    ...node,
    directives: [...(node.directives ?? []), internal],
  });
  const typeNode = <Node extends { name: { value: string }; directives?: readonly ConstDirectiveNode[] }>(
    node: Node,
  ) => (reached.has(node.name.value) ? undefined : tagged(node));
  return visit(document, {
    InputObjectTypeDefinition: typeNode,
    UnionTypeDefinition: typeNode,
    ObjectTypeDefinition: (node) => {
      const { name, fields = [] } = node;
      if (!reached.has(name.value)) return tagged(node);
      const contracted = fields.map((field) => {
        if (!rules.isForPartners(name.value, field.name.value)) return tagged(field);
        const args = (field.arguments ?? []).map((argument) =>
          rules.isForPartners(name.value, field.name.value, argument.name.value)
            ? argument
            : tagged(argument),
        );
        return { ...field, arguments: args };
      });
      return { ...node, fields: contracted };
    },
  });
}

/** The types that partners get to, from the queries and from entities, which other subgraphs may lead to. */
function reachedByPartners(
  entities: ReadonlySet<string>,
  schema: GraphQLSchema,
  rules: AccessRules,
): ReadonlySet<string> {
  const forPartners = (type: GraphQLObjectType) =>
    ruledFields(type).filter(({ name }) => rules.isForPartners(type.name, name));
  const starts = ruledTypes(schema).filter(
    (type) => type === schema.getQueryType() || (entities.has(type.name) && forPartners(type).length > 0),
  );
  const reached = new Set<GraphQLNamedType>(starts);
  // A set goes on to what is added to it on the way.
  for (const type of reached) {
    if (isObjectType(type)) {
      for (const { args, type: below } of forPartners(type)) {
        for (const used of [below, ...args.map((argument) => argument.type)]) reached.add(getNamedType(used));
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) reached.add(getNamedType(field.type));
    }
    if (isUnionType(type)) for (const member of type.getTypes()) reached.add(member);
  }
  return new Set([...reached].map(({ name }) => name));
}

function entitiesIn({ definitions }: DocumentNode): Set<string> {
  const objects = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = objects.filter(({ directives = [] }) =>
    directives.some(({ name }) => name.value === 'key'),
  );
  return new Set(entities.map(({ name }) => name.value));
}
