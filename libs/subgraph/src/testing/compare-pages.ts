import { buildSubgraph } from '../sdl/build-schema';
import { ReferenceCheck } from '../writes/reference-check';
import type { SubgraphDefinition } from '../serve/subgraph';
import { type Rows, variablesOf } from './count-statements';
import { type BoxedSubgraph, openSubgraph } from './open-subgraph';
import { waysToPages, type WayToPage } from './page-operations';
import { NO_READS } from './read-operations';

const ALL = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { __typename } } nodes { __typename } }`;

/** Selections on a page without any field of its rows. */
const PARTS = [
  '{ totalCount pageInfo { hasNextPage endCursor } }',
  '{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }',
  '{ edges { cursor } }',
  '{ edges { node { __typename } } }',
  '{ nodes { __typename } pageInfo { endCursor } }',
  '{ totalCount nodes @skip(if: true) { __typename } ... { pageInfo { hasNextPage } } }',
  '{ totalCount }',
];

/** The pages of one connection: the full answer, and the answers to smaller selections. */
export interface ComparedPages {
  connection: string;
  /** Whether there were rows beyond a page. */
  goesOn: boolean;
  all: unknown;
  parts: { asked: string; answered: unknown }[];
  /** By order: the second row, and what a page after the first row begins with. */
  orders: { orderBy: string; second: unknown; next: unknown }[];
}

/**
 * Requests pages of one row from every connection of a subgraph, with the full selection and with parts of
 * it.
 */
export async function comparePages(
  definition: SubgraphDefinition,
  url: string,
  rows: Rows,
): Promise<ComparedPages[]> {
  const subgraph = await openSubgraph(definition, url);
  try {
    const parts = definition.parts(subgraph.dataSource, new ReferenceCheck());
    const { schema } = await buildSubgraph(parts);
    const compared: ComparedPages[] = [];
    for (const way of waysToPages(schema, parts.reads ?? NO_READS))
      compared.push(await compare(subgraph, way, rows));
    return compared;
  } finally {
    await subgraph.close();
  }
}

async function compare(subgraph: BoxedSubgraph, way: WayToPage, rows: Rows): Promise<ComparedPages> {
  const variables = { ...(await variablesOf(subgraph.dataSource, way.start, rows)), first: 1 };
  const answer = async (selection: string) => {
    const { data, errors } = await subgraph.query(way.ask(selection), variables);
    if (errors) throw new Error(`${way.connection}: ${JSON.stringify(errors)}`);
    return data;
  };
  const all = await answer(ALL);
  const parts: ComparedPages['parts'] = [];
  for (const asked of PARTS) parts.push({ asked, answered: await answer(asked) });
  const goesOn = JSON.stringify(all).includes('"hasNextPage":true');
  const orders: ComparedPages['orders'] = [];
  for (const orderBy of way.orders) orders.push(await turnedTo(orderBy));
  return { connection: way.connection, goesOn, all, parts, orders };

  async function turnedTo(orderBy: string) {
    const page = async (args: string, first: number) => {
      const { data, errors } = await subgraph.query(
        way.ask('{ edges { cursor } }', `orderBy: ${orderBy}${args}`, first),
        { ...variables, first },
      );
      if (errors) throw new Error(`${way.connection} ${orderBy}: ${JSON.stringify(errors)}`);
      return cursorsIn(data);
    };
    const found = await page('', 2);
    const place = found.findIndex(({ length }) => length === 2);
    const [first, second] = found[place] ?? [];
    const next = first === undefined ? undefined : (await page(`, after: "${first}"`, 1))[place]?.[0];
    return { orderBy, second, next };
  }
}

/** The cursors of each page in an answer, in the order of the rows above them. */
function cursorsIn(data: unknown): string[][] {
  const all = [...JSON.stringify(data).matchAll(/"edges":\[[^\]]*\]/g)];
  return all.map(([edges]) => [...edges.matchAll(/"cursor":"([\w-]+)"/g)].map(([, cursor = '']) => cursor));
}
