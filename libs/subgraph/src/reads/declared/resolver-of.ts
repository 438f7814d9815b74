import { type ClassType, Directive, FieldResolver, Query, Resolver } from 'type-graphql';

import { ReadAhead } from '../read-ahead';
import type { ReadField } from './read-field';

type Fields = Readonly<Record<string, ReadField>>;

/**
 * A resolver class for fields that return what was read ahead: the same that type-graphql would make of a
 * hand-written class with one method for each field.
 */
export function fieldResolverOf(type: ClassType, fields: Fields): object {
  return resolverWith(
    fields,
    Resolver(() => type),
    ({ type: of, description, nullable }) => FieldResolver(() => of, { description, nullable }),
  );
}

/** The same for queries. */
export function queryResolverOf(queries: Fields): object {
  return resolverWith(queries, Resolver(), ({ type, description, nullable }) =>
    Query(() => type, { description, nullable }),
  );
}

function resolverWith(
  fields: Fields,
  decorateClass: ClassDecorator,
  decorate: (field: ReadField) => MethodDecorator,
): object {
  @decorateClass
  class ReadResolver {}
  const { prototype } = ReadResolver;
  for (const [name, field] of Object.entries(fields)) {
    const params = [...field.params(), ReadAhead()];
    const value = params.length > 1 ? (_args: unknown, read: unknown) => read : (read: unknown) => read;
    const method = { value, configurable: true, writable: true };
    Object.defineProperty(prototype, name, method);
    params.forEach((param, index) => param(prototype, name, index));
    for (const directive of field.directives) Directive(directive)(prototype, name, method);
    decorate(field)(prototype, name, method);
  }
  return new ReadResolver();
}
