import { type Order, paged, type PageRequest, type Rows, type Unordered, whole } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';

import { connectionOf, wholeList } from '../../types/connection';
import { UUID } from '../../types/scalars';
import { type ArgumentsOf, type Filters, narrowed, paramsOf } from './arguments';
import type { ReadField, SchemaType } from './read-field';
import { changedRow, rowAt } from './rows-of-type';

interface Common<Given> {
  /** As a class, or one by one; those of paging and filters are added. */
  args?: ArgumentsOf<Given>;
  /** Such as `@cost(weight: 5)`. */
  directives?: readonly string[];
}

interface OneCommon<Given> extends Common<Given> {
  /** Whether there may be none. */
  nullable?: true;
}

/** How one row is found. */
type One<Given> = OneCommon<Given> &
  (
    | { rows: (args: Given) => Rows }
    /** The property of the row above that names it; `on`: SQL of the day on which it is seen, where that is part of its key. */
    | { by: string; on?: string }
    /** It is asked for by its identity; this describes the argument `id`. */
    | { byId: string }
    /** SQL expression that gives it whole, as JSON: of the key of what another subgraph has, or of a union. */
    | { column: string }
  );

/** A field that gives one row. */
export function one<Given = never>(type: SchemaType, description: string, how: One<Given>): ReadField {
  const { nullable = false, directives = [], args } = how;
  const field = { type, description, nullable, directives };
  if ('column' in how) return { ...field, params: [], column: how.column };
  if ('byId' in how) {
    const id = { id: { type: UUID, description: how.byId } };
    return { ...field, params: paramsOf({ args: id }), rows: (given) => changedRow(type, given) };
  }
  if ('by' in how) return { ...field, params: [], by: how.by, rows: () => rowAt(type, how) };
  return { ...field, params: paramsOf({ ...(args && { args }) }), rows: how.rows };
}

interface Many<Given> extends Common<Given> {
  rows: (args: Given) => Rows;
  filters?: Filters;
  nullable?: true;
}

/** A field that gives all rows of a short list. */
export function many<Given = never>(type: ClassType, description: string, how: Many<Given>): ReadField {
  const { nullable = false, directives = [], filters } = how;
  return {
    ...{ type: [type], description, nullable, directives },
    params: paramsOf(how),
    rows: (args) => narrowed(how.rows(args), filters, args),
  };
}

interface Pages<Given> extends Common<Given> {
  rows: (args: Given) => Unordered;
  order: Order;
  filters?: Filters;
  nullable?: true;
}

/** A field that gives a list page by page, as a Relay connection. */
export function pages<Given = never>(type: ClassType, description: string, how: Pages<Given>): ReadField {
  const { nullable = false, directives = [], filters, order } = how;
  return {
    ...{ type: connectionOf(type), description, nullable, directives },
    params: paramsOf({ ...how, isPaged: true }),
    rows: (args: Given & PageRequest) => paged(narrowed(how.rows(args), filters, args as never), order, args),
  };
}

interface Listed<Given> extends Omit<Pages<Given>, 'nullable'> {
  /** What the connection is described by, unless like the list. */
  pageByPage?: string;
}

/**
 * Two fields for a list that can grow: `name` gives it whole for the common question, `nameConnection` beside it page by page.
 * What is given for `directives` is of the whole list.
 */
export function listed<Given = never>(
  name: string,
  type: ClassType,
  description: string,
  { directives, pageByPage = description, ...how }: Listed<Given>,
): Readonly<Record<string, ReadField>> {
  const connection = `${name}Connection`;
  return {
    [name]: {
      ...{ type: [type], description: wholeList(description, connection), nullable: true },
      directives: directives ?? [],
      params: paramsOf(how),
      rows: (args) => whole(narrowed(how.rows(args), how.filters, args), how.order),
    },
    [connection]: pages(type, pageByPage, { ...how, nullable: true }),
  };
}
