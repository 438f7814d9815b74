import { type ClassType, getMetadataStorage } from 'type-graphql';

/** The field of a key with the day. */
export const DAY = 'on';

/** The field names of the first key by which other subgraphs find a type here; undefined: they do not. */
export function keyOf(type: ClassType): readonly string[] | undefined {
  for (const { target, directive } of getMetadataStorage().classDirectives) {
    const [, fields] = /^@key\(fields: "([^"]+)"\)$/.exec(directive.nameOrDefinition) ?? [];
    if (target === type && fields !== undefined) return fields.split(' ');
  }
  return undefined;
}

/** Whether a type is as of a day, which is part of its key. */
export const isAsOfDay = (type: ClassType): boolean => keyOf(type)?.includes(DAY) ?? false;

/**
 * The properties of a type that are fields, including inherited ones, as `[property, name in the schema]`.
 */
export function propertiesOf(type: ClassType): [string, string][] {
  const found = new Map<string, string>();
  for (const each of ancestorsOf(type))
    for (const { target, name, schemaName } of getMetadataStorage().fields)
      if (target === each && !found.has(name)) found.set(name, schemaName);
  return [...found];
}

/** A class and those that it extends, itself first. */
export function ancestorsOf(type: ClassType): readonly unknown[] {
  const found: unknown[] = [];
  for (let each: unknown = type; typeof each === 'function'; each = Object.getPrototypeOf(each))
    found.push(each);
  return found;
}

/** How a field of a type is declared in its class. */
export function fieldOf(type: ClassType, field: string) {
  const classes = ancestorsOf(type);
  return getMetadataStorage().fields.find(
    ({ target, schemaName }) => schemaName === field && classes.includes(target),
  );
}
