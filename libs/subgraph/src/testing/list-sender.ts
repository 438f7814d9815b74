import { randomUUID } from 'node:crypto';

import type { SubgraphDefinition } from '../serve/subgraph';
import type { BoxedSubgraph } from './open-subgraph';
import { asked, HEADQUARTERS, type Officer } from './officers';

/** What is told of a list that was sent. */
export interface ToldList {
  state: string;
  done: number;
  counts: Record<'rows' | 'made' | 'changed' | 'same' | 'refused' | 'alike', number>;
  rows: {
    place: number;
    outcome: string | null;
    refusals: { argument: string | null; code: string; message: string }[];
    recordId: string | null;
    alike: { id: string; title: string; apart: { field: string; value: string }[] }[];
  }[];
}

interface Sent {
  id?: string;
  from?: number;
  total?: number;
  columns?: readonly string[];
}

/**
 * Sends lists of records of one type.
 * @param columns those of lists that say nothing else
 */
export function listSender(
  { registers = [] }: Pick<SubgraphDefinition, 'registers'>,
  subgraph: BoxedSubgraph,
  { type, columns: usual }: { type: string; columns: readonly string[] },
) {
  const facts = registers.find((each) => each.type === type);
  const [name, operation] = [facts?.subgraph ?? '', facts?.imported?.operation ?? ''];
  const document = `mutation ($id: UUID!, $columns: [String!]!, $total: Int!, $from: Int!, $rows: [[String!]!]!) {
    it: ${name}StageImport(id: $id, type: "${type}", title: "thu.xlsx", columns: $columns, total: $total, from: $from, rows: $rows) { id state } }`;

  const stage = (
    rows: string[][],
    { id = randomUUID(), from = 1, total = rows.length, columns = usual }: Sent = {},
    officer: Officer = HEADQUARTERS,
  ) =>
    asked<{ id: string; state: string }>(subgraph, [document, { id, columns, total, from, rows }], officer);

  const tell = async (id: string, officer: Officer = HEADQUARTERS): Promise<ToldList> => {
    const query = `{ it: ${name}Import(id: "${id}") {
      state done failure counts { rows made changed same refused alike }
      rows { nodes { place outcome recordId refusals { argument code message }
        alike { id title apart { field value } } } } } }`;
    const { it } = await asked<Omit<ToldList, 'rows'> & { rows: { nodes: ToldList['rows'] } }>(
      subgraph,
      [query],
      officer,
    );
    return it && { ...it, rows: it.rows.nodes };
  };

  /** Begins to check or apply a list, and waits until that has ended. */
  const run = async (id: string, apply: boolean, officer: Officer = HEADQUARTERS): Promise<ToldList> => {
    const begun = await asked(
      subgraph,
      [`mutation { it: ${operation}(id: "${id}", apply: ${apply}) { id } }`],
      officer,
    );
    if (begun.refused) throw new Error(JSON.stringify(begun.refused));
    const running = `SELECT FROM import WHERE id = $1 AND state IN ('CHECKING', 'APPLYING')`;
    while ((await subgraph.dataSource.query<unknown[]>(running, [id])).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return tell(id, officer);
  };

  /** Sends a list and has it applied, or only checked. */
  const imported = async (
    rows: string[][],
    { apply = true, officer, ...sent }: Sent & { apply?: boolean; officer?: Officer } = {},
  ): Promise<ToldList> => {
    const { it, refused } = await stage(rows, sent, officer);
    if (refused) throw new Error(JSON.stringify(refused));
    return run(it.id, apply, officer);
  };
  return { stage, tell, run, imported };
}
