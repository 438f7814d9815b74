import type { AccessRules } from '@bien-cuong/access';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isInputObjectType,
  isUnionType,
  Kind,
  visit,
} from 'graphql';

import { ruledFields, ruledTypes } from '../access/guard-fields';
import { ORDER_BY, sortsOf } from '../access/sorts';

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
  const sorted = sortedTypes(schema);
  const isOffered = (of: string, field: Field, argument: GraphQLArgument) =>
    rules.isForPartners(of, field.name, argument.name) && !isEmptyOrder(field, argument, rules);
  const reached = reachedByPartners({ fieldsOf, isOffered }, entitiesIn(document), schema);
  const type = <Node extends Named>(node: Node) => (reached.has(node.name.value) ? undefined : tagged(node));
  return visit(document, {
    InputObjectTypeDefinition: type,
    UnionTypeDefinition: type,
    EnumTypeDefinition: (node) => {
      const rows = sorted.get(node.name.value);
      if (rows === undefined) return undefined;
      if (!reached.has(node.name.value)) return tagged(node);
      const by = schema.getType(node.name.value) as GraphQLEnumType;
      const fieldOf = (value: string) => String(by.getValue(value)?.value);
      const values = node.values?.map((value) =>
        rules.isSortForPartners(rows, fieldOf(value.name.value)) ? value : tagged(value),
      );
      return { ...node, values };
    },
    ObjectTypeDefinition: (node) => {
      const { name, fields = [] } = node;
      if (!reached.has(name.value)) return tagged(node);
      const contracted = new Set(fieldsOf(name.value).map((field) => field.name));
      const own = (schema.getType(name.value) as GraphQLObjectType).getFields();
      const argument = (of: string) => (arg: InputValueDefinitionNode) => {
        const field = own[of];
        const known = field?.args.find((one) => one.name === arg.name.value);
        return field && known && isOffered(name.value, field, known) ? arg : tagged(arg);
      };
      return {
        ...node,
        fields: fields.map((field) =>
          contracted.has(field.name.value)
            ? { ...field, arguments: field.arguments?.map(argument(field.name.value)) }
            : isExternal(field)
              ? field
              : tagged(field),
        ),
      };
    },
  });
}

/** Its own subgraph tags it. */
const isExternal = ({ directives = [] }: Tagged): boolean =>
  directives.some(({ name }) => name.value === 'external');

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

/** The type whose rows each enum of sorts is for. */
function sortedTypes(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const sorts = ruledTypes(schema).flatMap((type) =>
    ruledFields(type).flatMap((field) => sortsOf(field) ?? []),
  );
  return new Map(sorts.map(({ by, type }) => [by.name, type]));
}

/** Whether it is an order of which partners may ask for none. */
function isEmptyOrder(field: Field, { name }: GraphQLArgument, rules: AccessRules): boolean {
  const sorts = name === ORDER_BY ? sortsOf(field) : null;
  return (
    !!sorts && !sorts.by.getValues().some(({ value }) => rules.isSortForPartners(sorts.type, String(value)))
  );
}

/** What partners are offered. */
interface Offered {
  fieldsOf: (type: string) => Field[];
  isOffered: (type: string, field: Field, argument: GraphQLArgument) => boolean;
}

/** The types that partners can reach, from queries and from entities, which other subgraphs may refer to. */
function reachedByPartners(
  offered: Offered,
  entities: ReadonlySet<string>,
  schema: GraphQLSchema,
): ReadonlySet<string> {
  const { fieldsOf } = offered;
  const starts = ruledTypes(schema).filter(
    ({ name }) =>
      name === PAGE_INFO ||
      name === schema.getQueryType()?.name ||
      (entities.has(name) && fieldsOf(name).length > 0),
  );
  const reached = new Set<GraphQLNamedType>(starts);
  // Iterating over a set also visits what is added on the way.
  for (const type of reached) for (const below of typesBelow(type, offered)) reached.add(below);
  return new Set([...reached].map(({ name }) => name));
}

function typesBelow(type: GraphQLNamedType, { fieldsOf, isOffered }: Offered): GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes().filter(({ name }) => fieldsOf(name).length > 0);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  return fieldsOf(type.name).flatMap((field) =>
    [
      field.type,
      ...field.args
        .filter((argument) => isOffered(type.name, field, argument))
        .map((argument) => argument.type),
    ].map((used) => getNamedType(used)),
  );
}

function entitiesIn({ definitions }: DocumentNode): Set<string> {
  const objects = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = objects.filter(({ directives = [] }) =>
    directives.some(({ name }) => name.value === 'key'),
  );
  return new Set(entities.map(({ name }) => name.value));
}
