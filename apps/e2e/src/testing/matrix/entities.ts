import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

interface EntityOperation {
  type: string;
  about: string;
  query: string;
  /** The field it selects, as `Type.field`. */
  coordinates: string[];
}

const scalars = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'UUID', 'LocalDate', 'EDTF']);

/** An operation for every field of every entity that a subgraph resolves by key, as a gateway sends it. */
export function entityOperations(sdl: string): EntityOperation[] {
  const { definitions } = parse(sdl);
  const enums = new Set(
    definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION ? [definition.name.value] : [],
    ),
  );
  const objects = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  return objects.filter(isEntity).flatMap(({ name: { value: type }, fields = [] }) =>
    fields.map(({ name: { value: field }, type: ofField }) => {
      const named = /\w+/.exec(String(nameIn(ofField)))?.[0] ?? '';
      const leaf = scalars.has(named) || enums.has(named) ? '' : '{ __typename }';
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${field} ${leaf} } } }`;
      return { type, about: `_entities ${type}.${field}`, query, coordinates: [`${type}.${field}`] };
    }),
  );
}

function nameIn(type: NonNullable<ObjectTypeDefinitionNode['fields']>[number]['type']): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type);
}

function isEntity({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' && !given.some((argument) => argument.name.value === 'resolvable'),
  );
}
