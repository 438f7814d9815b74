import { encodeCursor, MAX_PAGE } from '@bien-cuong/database';
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

/** The arguments of a whole list plus those for paging, for the connection beside it. */
export function pageArgs<Args extends object>(args: ClassType<Args>): ClassType<Args & PageArgs> {
  @ArgsType()
  class WithPages extends (args as ClassType) {
    @First
    first: number;

    @After
    after?: string | null;
  }
  return WithPages as unknown as ClassType<Args & PageArgs>;
}

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
  const withDirectives: ClassDecorator = (target) => {
    for (const directive of directives) (Directive(directive) as ClassDecorator)(target);
  };

  @withDirectives
  @ObjectType(`${name}Edge`, { description: `One ${name} of a connection, with its cursor (Relay).` })
  class Edge {
    @Field(() => String, { description: 'Where this row stands; give it as `after` to go on from here.' })
    cursor: string;

    @Field(() => node, { description: 'The row itself.' })
    node: Node;
  }

  @withDirectives
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class ConnectionClass {
    @Field(() => [Edge], { description: 'The rows of this page with their cursors.' })
    edges: Edge[];

    @Field(() => [node], { description: 'The rows of this page.' })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many rows all pages have together.' })
    totalCount: number;
  }
  return ConnectionClass;
}

const connections = new WeakMap<ClassType, ClassType>();

/** The connection type for a type of this subgraph, the same one each time. */
export function connectionOf(node: ClassType): ClassType {
  const known = connections.get(node);
  if (known) return known;
  const made = connectionType(node, typeName(node));
  connections.set(node, made);
  return made;
}

/**
 * A page as it was read: its rows, and one more when there is a next page; without rows when only their
 * number was selected.
 */
export interface PageRead {
  rows?: (Record<string, unknown> & { cursorSort: string; cursorId: string })[];
  totalCount?: number;
}

/** A page with the fields of a Relay connection. */
export function connection({ rows = [], totalCount }: PageRead, { first, after }: PageArgs) {
  const nodes = rows.slice(0, first);
  const cursors = nodes.map(({ cursorSort, cursorId }) => encodeCursor({ sort: cursorSort, id: cursorId }));
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount,
  };
}
