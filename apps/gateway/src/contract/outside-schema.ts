import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** The field by which gateways fetch entities; no client schema has it. */
const ENTITIES = '_entities';

/**
 * What a subgraph operation selects that a schema does not have, as `Type`, `Type.field` or
 * `Type.field(argument)`.
 */
export function beyond(schema: GraphQLSchema, document: DocumentNode): string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  // What is selected below something unknown need not be named.
  const lacks = (what: string): false => {
    found.add(what);
    return false;
  };
  const known = (name?: string) => (name === undefined || schema.getType(name) ? undefined : lacks(name));
  const visitor = visitWithTypeInfo(types, {
    InlineFragment: ({ typeCondition }) => known(typeCondition?.name.value),
    FragmentDefinition: ({ typeCondition }) => known(typeCondition.name.value),
    Field: ({ name: { value: name }, arguments: given = [] }) => {
      if (name.startsWith('__') || name === ENTITIES) return undefined;
      const place = `${types.getParentType()?.name ?? ''}.${name}`;
      const field = types.getFieldDef();
      if (!field) return lacks(place);
      const { args } = field;
      for (const argument of given)
        if (!args.some((one) => one.name === argument.name.value)) lacks(`${place}(${argument.name.value})`);
      return undefined;
    },
  });
  visit(document, visitor);
  return [...found];
}
