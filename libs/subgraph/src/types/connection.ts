import { encodeCursor, MAX_PAGE, orderName, type PageRequest } from '@bien-cuong/database';
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';

import { typeName } from './type-name';

const First = Field(() => Int, {
  defaultValue: 50,
  description: `How many to give at the most, from 1 to ${MAX_PAGE}.`,
});

const After = Field(() => String, {
  nullable: true,
  description: 'Give what follows this cursor: `endCursor` of the page before.',
});

/** Relay's forward paging arguments. */
@ArgsType()
export class PageArgs {
  @First
  first: number;

  @After
  after?: string | null;
}

/**
 * The arguments of a list plus those for paging, for a connection of it.
 * @param order the input type of its orders; undefined where it cannot be sorted
 */
export function pageArgs(args: ClassType = PageArgs, order?: ClassType): ClassType {
  @ArgsType()
  class WithPages extends args {
    @First
    first: number;

    @After
    after?: string | null;
  }
  if (order) OrderBy(order)(WithPages.prototype, 'orderBy');
  return WithPages;
}

const OrderBy = (order: ClassType) =>
  Field(() => order, { nullable: true, description: 'The order; by default the one that the list says.' });

/**
 * The description of a list that is returned whole although it can grow.
 * @param connection the field beside it, whose name ends in `Connection`
 */
export function wholeList(what: string, connection: string): string {
  return `${what} All of it: when there are more than ${MAX_PAGE}, it is null with the error ANSWER_TOO_LARGE, and \`${connection}\` gives them page by page.`;
}

@Directive('@shareable')
@ObjectType({
  description: 'Where a page of a connection begins and ends, and whether there is more (Relay).',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is a next page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is a page before this one.' })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row of this page; null when it is empty.',
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row of this page; null when it is empty.',
  })
  endCursor: string | null;
}

/** What every edge has beside its node. */
@ObjectType()
export abstract class EdgeOf {
  @Field(() => String, { description: 'Where this row stands; give it as `after` to go on from here.' })
  cursor: string;
}

/** What every connection has beside its rows. */
@ObjectType()
abstract class ConnectionOf {
  @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many rows all pages have together.' })
  totalCount: number;
}

const directed =
  (directives: readonly string[]): ClassDecorator =>
  (target) => {
    for (const directive of directives) (Directive(directive) as ClassDecorator)(target);
  };

/**
 * The Relay connection type for a node type. A resolver returns the page that its service read, by
 * `connection(page)`.
 * @param node the class of the rows
 * @param name the rows' type name; the connection is called `<name>Connection`
 * @param directives for the types that are made, for example that they are shareable
 */
export function connectionType<Node extends object>(
  node: ClassType<Node>,
  name: string,
  directives: readonly string[] = [],
) {
  @directed(directives)
  @ObjectType(`${name}Edge`, { description: `One ${name} of a connection, with its cursor (Relay).` })
  class Edge extends EdgeOf {
    @Field(() => node, { description: 'The row itself.' })
    node: Node;
  }

  @directed(directives)
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class ConnectionClass extends ConnectionOf {
    @Field(() => [Edge], { description: 'The rows of this page with their cursors.' })
    edges: Edge[];

    @Field(() => [node], { description: 'The rows of this page.' })
    nodes: Node[];
  }
  return ConnectionClass;
}

/** The connection types of this subgraph, by the class of their rows. */
const connections = new WeakMap<ClassType, ClassType>();

function madeOnce(rows: ClassType, make: () => ClassType): ClassType {
  const made = connections.get(rows) ?? make();
  connections.set(rows, made);
  return made;
}

/** The connection type for a type of this subgraph, the same one each time. */
export const connectionOf = (node: ClassType): ClassType =>
  madeOnce(node, () => connectionType(node, typeName(node)));

/**
 * The connection type for edges that say more than which node it is, such as the figure by which a province is
 * found; the same one each time.
 * @param edge the class of the edges, whose name ends in `Edge`
 * @param node the class of the nodes, which are another subgraph's, so that one may be missing
 */
export function connectionThrough(edge: ClassType, node: ClassType): ClassType {
  return madeOnce(edge, () => {
    const name = typeName(edge).replace(/Edge$/, '');

    @ObjectType(`${name}Connection`, { description: `A page of a list of ${typeName(node)} (Relay).` })
    class ThroughConnection extends ConnectionOf {
      @Field(() => [edge], {
        description: 'The rows of this page with their cursors, and why they are listed.',
      })
      edges: object[];

      @Field(() => [node], { nullable: 'items', description: 'The rows of this page.' })
      nodes: (object | null)[];
    }
    return ThroughConnection;
  });
}

/**
 * A page as it was read: its rows, and one more when there is a next page; without rows when only their
 * number was selected.
 */
export interface PageRead {
  rows?: (Record<string, unknown> & { cursorSort: string; cursorId: string })[];
  totalCount?: number;
}

/**
 * A page with the fields of a Relay connection.
 * @param isOfEdges whether the rows are edges
 */
export function connection({ rows = [], totalCount }: PageRead, request: PageRequest, isOfEdges = false) {
  const { first, after } = request;
  const order = orderName(request);
  const page = rows.slice(0, first);
  const cursors = page.map(({ cursorSort, cursorId }) =>
    encodeCursor({ sort: cursorSort, id: cursorId, order }),
  );
  return {
    nodes: isOfEdges ? page.map((edge) => edge['node'] ?? null) : page,
    edges: page.map((row, index) => ({ ...(isOfEdges ? row : { node: row }), cursor: cursors[index] ?? '' })),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount,
  };
}
