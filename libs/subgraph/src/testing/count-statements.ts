import type { DataSource } from 'typeorm';

import { buildSubgraph } from '../sdl/build-schema';
import { ReferenceCheck } from '../writes/reference-check';
import type { SubgraphDefinition } from '../serve/subgraph';
import { type BoxedSubgraph, openSubgraph } from './open-subgraph';
import { fieldsWithRows, NO_READS, readOperations, type ReadOperation } from './read-operations';

/** What a spec knows of a subgraph's rows beyond its schema, as SQL. */
export interface Rows {
  /** The keys of all entities of a type, by type. */
  keys: Readonly<Record<string, string>>;
  /** A row of arguments for root fields that need some, by field. */
  args: Readonly<Record<string, string>>;
  /** Root fields whose rows are computed first, with the number of their statements; all others take one. */
  computed?: Readonly<Record<string, number>>;
  /** Types that are computed for all rows above together, whose own specs count the statements. */
  together?: readonly string[];
  /** Statements that insert several times more rows. */
  more: readonly string[];
}

/** One operation with few rows and with many. */
export interface Counted {
  start: string;
  few: number;
  many: number;
}

/** The findings on a subgraph's statements. */
export interface StatementCounts {
  counted: Counted[];
  /** Fields with rows that no operation reached. */
  unreached: string[];
  /** The lengths of the answers. */
  lengths: { few: number; many: number };
}

/** Runs an operation for each path into the schema with few rows and with many, and counts the statements. */
export async function countStatements(
  definition: SubgraphDefinition,
  url: string,
  rows: Rows,
): Promise<StatementCounts> {
  const subgraph = await openSubgraph(definition, url);
  try {
    const parts = definition.parts(subgraph.dataSource, new ReferenceCheck());
    const { schema } = await buildSubgraph(parts);
    const { reads = NO_READS } = parts;
    const operations = readOperations(schema, reads, rows.together);
    const few = await runAll(subgraph, operations, rows);
    for (const statement of rows.more) await subgraph.dataSource.query(statement);
    const many = await runAll(subgraph, operations, rows);
    const reached = new Set(operations.flatMap(({ covers }) => [...covers]));
    return {
      counted: operations.map(({ start }, index) => ({
        start,
        few: few[index]?.statements ?? NaN,
        many: many[index]?.statements ?? NaN,
      })),
      unreached: fieldsWithRows(schema, reads).filter(
        (field) => !reached.has(field) && !rows.together?.includes(field.split('.')[0] ?? ''),
      ),
      lengths: { few: lengthOf(few), many: lengthOf(many) },
    };
  } finally {
    await subgraph.close();
  }
}

interface Ran {
  statements: number;
  length: number;
}

async function runAll(
  subgraph: BoxedSubgraph,
  operations: readonly ReadOperation[],
  rows: Rows,
): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const { start, query } of operations) {
    const variables = await variablesOf(subgraph.dataSource, start, rows);
    const { data, errors, statements } = await subgraph.query(query, variables);
    if (errors) throw new Error(`${start}: ${JSON.stringify(errors)}`);
    ran.push({ statements, length: JSON.stringify(data).length });
  }
  return ran;
}

/** The variables for an operation that starts there. */
export async function variablesOf(
  dataSource: DataSource,
  start: string,
  { keys, args }: Rows,
): Promise<Record<string, unknown>> {
  const [root, type = ''] = start.split('.');
  if (root === '_entities') {
    const known = await dataSource.query<object[]>(keys[type] ?? '');
    return { keys: known.map((key) => ({ __typename: type, ...key })) };
  }
  const [given] = args[type] ? await dataSource.query<Record<string, unknown>[]>(args[type]) : [];
  return given ?? {};
}

const lengthOf = (ran: readonly Ran[]) => ran.reduce((total, { length }) => total + length, 0);
