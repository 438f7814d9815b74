import type { Rows, Sql } from '@bien-cuong/database';
import { Args, ArgsType, type ClassType, Field } from 'type-graphql';

import { pageArgs } from '../../types/connection';
import { orderTypeOf } from './sorts';
import type { ForParameter, SchemaType } from './read-field';

/** An argument of a field. */
export interface Argument {
  type: SchemaType;
  description: string;
  nullable?: boolean;
  defaultValue?: unknown;
}

/** An argument that filters a list, with the condition for its value. */
export interface Filter extends Argument {
  where: (value: never) => Sql | null | undefined | false;
  /** SQL condition: the record that the value names exists; if not, the field is refused with NOT_FOUND. */
  exists?: (value: never) => Sql;
}

/**
 * @param where the condition for a given value
 * @param exists for a value that names a record: the condition that it exists
 */
export function filter<Value>(
  type: SchemaType,
  description: string,
  where: (value: Value) => Sql | null | undefined | false,
  exists?: (value: Value) => Sql,
): Filter {
  return { type, description, nullable: true, where, ...(exists && { exists }) };
}

export type Filters = Readonly<Record<string, Filter>>;

/** The arguments of a field: as a class, or one by one where they need no named type. */
export type ArgumentsOf<Given> = ClassType<Given & object> | { readonly [Name in keyof Given]-?: Argument };

interface DeclaredFilter<Given> {
  args?: ArgumentsOf<Given>;
  filters?: Filters;
  /** The type of the rows, for a list that is given page by page. */
  pagesOf?: ClassType;
}

/** The parameters for the arguments of a field; empty where it has none. */
export function paramsOf<Given>({ args, filters = {}, pagesOf }: DeclaredFilter<Given>): ForParameter[] {
  const whole = typeof args === 'function' ? (args as ClassType) : undefined;
  const single = { ...(typeof args === 'object' && (args as Record<string, Argument>)), ...filters };
  const own = Object.keys(single).length > 0 ? withArguments(whole, single) : whole;
  const made = pagesOf ? pageArgs(own, orderTypeOf(pagesOf)) : own;
  return made ? [Args(() => made)] : [];
}

@ArgsType()
class NoArguments {}

function withArguments(base: ClassType = NoArguments, single: Readonly<Record<string, Argument>>): ClassType {
  @ArgsType()
  class Arguments extends base {}
  for (const [name, { type, description, nullable = false, defaultValue }] of Object.entries(single)) {
    const options = { description, nullable, ...(defaultValue !== undefined && { defaultValue }) };
    Field(() => type, options)(Arguments.prototype, name);
  }
  return Arguments;
}

/** The rows that remain after the client's filters. */
export function narrowed<Unnarrowed extends Omit<Rows, 'orderBy'>>(
  rows: Unnarrowed,
  filters: Filters | undefined,
  args: Readonly<Record<string, unknown>>,
): Unnarrowed {
  if (!filters) return rows;
  const given = Object.entries(filters).filter(([name]) => args[name] != null);
  const where = given.map(([name, each]) => each.where(args[name] as never));
  const names = given.map(
    ([argument, { exists }]) => exists && { argument, exists: exists(args[argument] as never) },
  );
  return { ...rows, where: [...(rows.where ?? []), ...where], names: [...(rows.names ?? []), ...names] };
}
