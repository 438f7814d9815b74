import { type Order, paged, type PageRequest, type Rows, type Unordered, whole } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';

import { connectionOf, connectionThrough, wholeList } from '../../types/connection';
import { UUID } from '../../types/scalars';
import { type ArgumentsOf, type Filters, narrowed, paramsOf } from './arguments';
import type { ReadField, SchemaType } from './read-field';
import { askedOrder } from './sorts';
import { changedRow, rowAt } from './rows-of-type';

interface Common<Given> {
  /** As a class, or one by one; those for paging and filters are added. */
  args?: ArgumentsOf<Given>;
  /** Such as `@cost(weight: 5)`. */
  directives?: readonly string[];
}

interface OneCommon<Given> extends Common<Given> {
  /** Whether there may be no row. */
  nullable?: true;
}

/** How one row is found. */
type One<Given> = OneCommon<Given> &
  (
    | { rows: (args: Given) => Rows }
    /**
     * The property of the parent row that holds its id; `on`: SQL for the day, where that is part of its key.
     */
    | { by: string; on?: string }
    /** It is found by its id; this is the description of the argument `id`. */
    | { byId: string }
    /** SQL expression for the whole value as JSON: the key of another subgraph's entity, or a union. */
    | { column: string }
  );

/** A field with one row. */
export function one<Given = never>(type: SchemaType, description: string, how: One<Given>): ReadField {
  const { nullable = false, directives = [], args } = how;
  const field = { type, description, nullable, directives };
  if ('column' in how) return { ...field, params: () => [], column: how.column };
  if ('byId' in how) {
    const id = { id: { type: UUID, description: how.byId } };
    return { ...field, params: () => paramsOf({ args: id }), rows: (given) => changedRow(type, given) };
  }
  if ('by' in how) return { ...field, params: () => [], by: how.by, rows: () => rowAt(type, how) };
  return { ...field, params: () => paramsOf({ ...(args && { args }) }), rows: how.rows };
}

interface Many<Given> extends Common<Given> {
  rows: (args: Given) => Rows;
  filters?: Filters;
  nullable?: true;
}

/** A field with all rows of a short list. */
export function many<Given = never>(type: ClassType, description: string, how: Many<Given>): ReadField {
  const { nullable = false, directives = [], filters } = how;
  return {
    type: [type],
    description,
    nullable,
    directives,
    params: () => paramsOf(how),
    rows: (args) => narrowed(how.rows(args), filters, args),
  };
}

interface Pages<Given> extends Common<Given> {
  rows: (args: Given) => Unordered;
  order: Order;
  filters?: Filters;
  nullable?: true;
}

/** A field with a list, page by page, as a Relay connection. */
export function pages<Given = never>(type: ClassType, description: string, how: Pages<Given>): ReadField {
  const { nullable = false } = how;
  return { ...paging(type, how), type: connectionOf(type), description, nullable };
}

interface Through<Given> extends Omit<Pages<Given>, 'rows' | 'nullable'> {
  /** `own`: the provinces to which the caller's rows are limited; what others have must not be counted. */
  rows: (args: Given, own: readonly string[] | undefined) => Unordered;
}

/**
 * A field of Query with what another subgraph owns, found by what is known here: a connection whose edges say
 * why. Its owner gives what else is selected of the nodes of a page.
 */
export function through<Given = never>(
  [edge, node]: readonly [edge: ClassType, node: ClassType],
  description: string,
  how: Through<Given>,
): ReadField {
  return { ...paging(edge, how), type: connectionThrough(edge, node), description, nullable: true };
}

/** Rows page by page, in an order that their type declares or in that of the list. */
function paging<Given>(
  type: ClassType,
  how: Through<Given>,
): Pick<ReadField, 'directives' | 'params' | 'rows'> {
  const { directives = [], filters, order } = how;
  return {
    directives,
    // The orders of its rows may be declared after it.
    params: () => paramsOf({ ...how, pagesOf: type }),
    rows: (args: Given & PageRequest, own) =>
      paged(
        narrowed(how.rows(args, own), filters, args as never),
        askedOrder(type, args.orderBy) ?? order,
        args,
      ),
  };
}

interface Listed<Given> extends Omit<Pages<Given>, 'nullable'> {
  /** The description of the connection; by default that of the list. */
  pageByPage?: string;
  /** The directives of the connection. */
  pageDirectives?: readonly string[];
}

/**
 * Two fields for a list that can grow: `name` returns it whole, `nameConnection` beside it page by page.
 * `directives` apply to the whole list, `pageDirectives` to the connection.
 */
export function listed<Given = never>(
  name: string,
  type: ClassType,
  description: string,
  { directives, pageByPage = description, pageDirectives = [], ...how }: Listed<Given>,
): Readonly<Record<string, ReadField>> {
  const connection = `${name}Connection`;
  return {
    [name]: {
      type: [type],
      description: wholeList(description, connection),
      nullable: true,
      directives: directives ?? [],
      params: () => paramsOf(how),
      rows: (args) => whole(narrowed(how.rows(args), how.filters, args), how.order),
    },
    [connection]: pages(type, pageByPage, { ...how, directives: pageDirectives, nullable: true }),
  };
}
