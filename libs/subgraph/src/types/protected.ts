import { type ClassType, Directive } from 'type-graphql';

import { ancestorsOf } from '../reads/declared/keys-of';

/** The protected fields by the class that has them. */
const fieldsByClass = new Map<unknown, string[]>();

/**
 * Marks a field with protected data: whoever is shown a value of it is recorded in the audit trail first, and the type gets
 * a field `looks` that tells. No gateway keeps an answer with it, since then nobody would learn who was given it.
 */
export function Protected(): PropertyDecorator {
  return (prototype, property) => {
    const { constructor } = prototype;
    fieldsByClass.set(constructor, [...(fieldsByClass.get(constructor) ?? []), String(property)]);
    Directive('@cacheControl(maxAge: 0)')(prototype, property);
  };
}

/** The protected fields of a type. */
export const protectedFields = (type: ClassType): string[] =>
  ancestorsOf(type).flatMap((each) => fieldsByClass.get(each) ?? []);

export const isProtected = (type: ClassType): boolean => protectedFields(type).length > 0;
