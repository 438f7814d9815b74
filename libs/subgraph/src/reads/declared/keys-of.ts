import { type ClassType, getMetadataStorage } from 'type-graphql';

/** The field names of the first key by which other subgraphs find a type here; undefined: they do not. */
export function keyOf(type: ClassType): readonly string[] | undefined {
  for (const { target, directive } of getMetadataStorage().classDirectives) {
    const [, fields] = /^@key\(fields: "([^"]+)"\)$/.exec(directive.nameOrDefinition) ?? [];
    if (target === type && fields !== undefined) return fields.split(' ');
  }
  return undefined;
}

/**
 * The properties of a type that are fields, including inherited ones, as `[property, name in the schema]`.
 */
export function propertiesOf(type: ClassType): [string, string][] {
  const found = new Map<string, string>();
  for (let each: unknown = type; typeof each === 'function'; each = Object.getPrototypeOf(each))
    for (const { target, name, schemaName } of getMetadataStorage().fields)
      if (target === each && !found.has(name)) found.set(name, schemaName);
  return [...found];
}
