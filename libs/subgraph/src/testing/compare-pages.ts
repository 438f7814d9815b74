import { buildSubgraph } from '../sdl/build-schema';
import { ReferenceCheck } from '../writes/reference-check';
import type { SubgraphDefinition } from '../serve/subgraph';
import { type Rows, variablesOf } from './count-statements';
import { type BoxedSubgraph, openSubgraph } from './open-subgraph';
import { waysToPages, type WayToPage } from './page-operations';

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
    for (const way of waysToPages(schema, parts.reads?.entityTypes ?? []))
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
  return { connection: way.connection, goesOn, all, parts };
}
