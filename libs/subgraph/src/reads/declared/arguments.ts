import type { Rows, Sql } from '@bien-cuong/database';
import { Args, ArgsType, type ClassType, Field } from 'type-graphql';

import { PageArgs, pageArgs } from '../../types/connection';
import type { ForParameter, SchemaType } from './read-field';

/** An argument of a field. */
export interface Argument {
  type: SchemaType;
  description: string;
  nullable?: boolean;
  defaultValue?: unknown;
}

/** An argument that narrows a list down: which of its rows are left when a client gives a value. */
export interface Filter extends Argument {
  where: (value: never) => Sql | null | undefined | false;
  /** SQL condition: there is what the value names; without it, the field is refused with NOT_FOUND. */
  exists?: (value: never) => Sql;
}

/**
 * @param where the condition for a value that was given
 * @param exists for a value that names a record: that there is one
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

/** The arguments of a field: as a class, or one by one where they need no name of their own. */
export type ArgumentsOf<Given> = ClassType<Given & object> | { readonly [Name in keyof Given]-?: Argument };

interface Asked<Given> {
  args?: ArgumentsOf<Given>;
  filters?: Filters;
  isPaged?: boolean;
}

/** The parameter that has the arguments of a field; none where it has no arguments. */
export function paramsOf<Given>({ args, filters = {}, isPaged = false }: Asked<Given>): ForParameter[] {
  const whole = typeof args === 'function' ? (args as ClassType) : undefined;
  const single = { ...(typeof args === 'object' && (args as Record<string, Argument>)), ...filters };
  const own = Object.keys(single).length > 0 ? withArguments(whole, single) : whole;
  const made = isPaged ? paged(own) : own;
  return made ? [Args(() => made)] : [];
}

const paged = (own: ClassType | undefined): ClassType => (own ? pageArgs(own) : PageArgs);

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

/** The rows that are left of these by the filters that a client gave. */
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
