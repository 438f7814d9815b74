import type { AccessRules } from '@bien-cuong/access';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isInputObjectType,
  isUnionType,
  Kind,
  visit,
} from 'graphql';

import { ruledFields, ruledTypes } from '../access/guard-fields';

type Field = GraphQLField<unknown, unknown>;

/** Marks what is not in the contract with partners: the gateway makes their schema without it. */
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

type Named = { name: { value: string } } & Tagged;

interface Tagged {
  directives?: readonly ConstDirectiveNode[];
}

/** Part of every connection: even where partners reach none here, those of another subgraph need it. */
const PAGE_INFO = 'PageInfo';

/** Tags every field, argument and type that no partner may ask for or can reach. */
export function withContractTags(
  document: DocumentNode,
  schema: GraphQLSchema,
  rules: AccessRules,
): DocumentNode {
  const fieldsOf = partnersFields(schema, rules);
  const reached = reachedByPartners(fieldsOf, entitiesIn(document), schema);
  const type = <Node extends Named>(node: Node) => (reached.has(node.name.value) ? undefined : tagged(node));
  return visit(document, {
    InputObjectTypeDefinition: type,
    UnionTypeDefinition: type,
    ObjectTypeDefinition: (node) => {
      const { name, fields = [] } = node;
      if (!reached.has(name.value)) return tagged(node);
      const contracted = new Set(fieldsOf(name.value).map((field) => field.name));
      const argument = (of: string) => (arg: InputValueDefinitionNode) =>
        rules.isForPartners(name.value, of, arg.name.value) ? arg : tagged(arg);
      return {
        ...node,
        fields: fields.map((field) =>
          contracted.has(field.name.value)
            ? { ...field, arguments: field.arguments?.map(argument(field.name.value)) }
            : tagged(field),
        ),
      };
    },
  });
}

const tagged = <Node extends Tagged>(node: Node): Node => ({
  ...node,
  directives: [...(node.directives ?? []), internal],
});

/**
 * The fields of each type that partners may ask for, without those whose type has no field they may ask for.
 */
function partnersFields(schema: GraphQLSchema, rules: AccessRules): (type: string) => Field[] {
  const fields = new Map(
    ruledTypes(schema).map((type) => [
      type.name,
      ruledFields(type).filter(({ name }) => rules.isForPartners(type.name, name)),
    ]),
  );
  const isHidden = (field: Field) => fields.get(getNamedType(field.type).name)?.length === 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const [type, own] of fields) {
      if (!own.some(isHidden)) continue;
      fields.set(
        type,
        own.filter((field) => !isHidden(field)),
      );
      changed = true;
    }
  }
  return (type) => fields.get(type) ?? [];
}

/** The types that partners can reach, from queries and from entities, which other subgraphs may refer to. */
function reachedByPartners(
  fieldsOf: (type: string) => Field[],
  entities: ReadonlySet<string>,
  schema: GraphQLSchema,
): ReadonlySet<string> {
  const starts = ruledTypes(schema).filter(
    ({ name }) =>
      name === PAGE_INFO ||
      name === schema.getQueryType()?.name ||
      (entities.has(name) && fieldsOf(name).length > 0),
  );
  const reached = new Set<GraphQLNamedType>(starts);
  // Iterating over a set also visits what is added on the way.
  for (const type of reached) for (const below of typesBelow(type, fieldsOf)) reached.add(below);
  return new Set([...reached].map(({ name }) => name));
}

function typesBelow(type: GraphQLNamedType, fieldsOf: (type: string) => Field[]): GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes().filter(({ name }) => fieldsOf(name).length > 0);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  return fieldsOf(type.name).flatMap((field) =>
    [field.type, ...field.args.map((argument) => argument.type)].map((used) => getNamedType(used)),
  );
}

function entitiesIn({ definitions }: DocumentNode): Set<string> {
  const objects = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = objects.filter(({ directives = [] }) =>
    directives.some(({ name }) => name.value === 'key'),
  );
  return new Set(entities.map(({ name }) => name.value));
}
