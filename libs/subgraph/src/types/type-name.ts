import { type ClassType, getMetadataStorage } from 'type-graphql';

/** The name of a type in the schema. */
export function typeName(type: ClassType): string {
  const { objectTypes } = getMetadataStorage();
  return objectTypes.find(({ target }) => target === type)?.name ?? type.name;
}
