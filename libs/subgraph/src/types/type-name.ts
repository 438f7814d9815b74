import { type ClassType, getMetadataStorage } from 'type-graphql';

/** What the schema calls a type. */
export function typeName(type: ClassType): string {
  const { objectTypes } = getMetadataStorage();
  return objectTypes.find(({ target }) => target === type)?.name ?? type.name;
}
