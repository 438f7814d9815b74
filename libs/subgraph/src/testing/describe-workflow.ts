import { type Caller, holdsEverywhere, holdsSomewhere, platformRules, type Right } from '@bien-cuong/access';
import type { MoveFacts } from '@bien-cuong/domain';

import type { SubgraphDefinition } from '../serve/subgraph';
import type { BoxedSubgraph } from './open-subgraph';
import { who } from './register-sender';

interface Seen {
  id: string;
  version: number;
}

/** How the records of a workflow come about, for its tests. */
interface Sample {
  type: string;
  table: string;
  /** The name of the query for one record. */
  query: string;
  /** A record that has just got into a state by moves of somebody who asks for none in the tests. */
  inState: (state: string) => Promise<Seen>;
  /** The province of these records, where they belong to provinces. */
  province?: string;
}

const ELSEWHERE = '00000000-0000-4000-8000-00000000000e';

/** What every workflow promises: asks for each move in each state in each role, and the database for each pair of states. */
export function describeWorkflow(
  { workflows = [] }: SubgraphDefinition,
  subgraph: BoxedSubgraph,
  { type, table, query, inState, province }: Sample,
): void {
  const facts = workflows.find((each) => each.type === type);
  if (!facts) throw new Error(`There is no workflow of ${type}.`);
  const states = facts.states.map(({ value }) => value);
  const callers = {
    headquarters: who('headquarters'),
    'its province': who('province', [province ?? ELSEWHERE]),
    'another province': who('province', [ELSEWHERE]),
    'a council': who('council'),
    'an auditor': who('auditor'),
    'an administrator': who('administrator'),
    'a partner': who('partner'),
  };

  const send = async ({ operation, reason, fields }: MoveFacts, { id, version }: Seen, caller: Caller) => {
    if (fields.length > 0) throw new Error(`${operation} is given more than the test knows.`);
    const why = reason ? ', reason: "Thử"' : '';
    const { errors } = await subgraph.query(
      `mutation { it: ${operation}(id: "${id}", version: ${version}${why}) { id } }`,
      {},
      'en',
      { caller: caller as never },
    );
    return String(errors?.[0]?.extensions?.['code'] ?? 'done');
  };

  const told = async ({ id }: Seen, caller: Caller) => {
    const { data } = await subgraph.query<{ it: { moves: { name: string; allowed: boolean }[] } | null }>(
      `{ it: ${query}(id: "${id}") { moves { name allowed } } }`,
      {},
      'en',
      { caller: caller as never },
    );
    return data?.it?.moves;
  };

  /** What should come of it, by the facts alone. */
  const expected = ({ right, from }: MoveFacts, state: string, caller: Caller) => {
    const isOwn = province !== undefined && caller.provinces.includes(province);
    const may = holdsEverywhere(caller, right as Right) || (isOwn && holdsSomewhere(caller, right as Right));
    if (!may) return 'FORBIDDEN';
    return from.includes(state) ? 'done' : 'CONFLICT';
  };

  describe(`the workflow of ${type}`, () => {
    it('requires the rights that it tells of', () => {
      for (const { operation, right } of facts.moves)
        expect([operation, platformRules.rightOf('Mutation', operation)]).toEqual([operation, right]);
    });

    const cells = Object.entries(callers).flatMap(([name, caller]) =>
      states.map((state) => [name, state, caller] as const),
    );
    it.each(cells)(
      'lets %s make in the state %s the moves that it says, and tells so before',
      async (_, state, caller) => {
        for (const move of facts.moves) {
          const record = await inState(state);
          const possible = await told(record, caller);
          const came = expected(move, state, caller);
          expect([move.move, await send(move, record, caller)]).toEqual([move.move, came]);
          const { allowed } = possible?.find(({ name }) => name === move.operation) ?? {};
          if (possible) expect([move.move, allowed]).toEqual([move.move, came === 'done']);
        }
      },
    );

    it('is in the database what it is in the declaration, for every two states', async () => {
      const { id } = await inState(facts.initial);
      const moves = new Set(facts.moves.flatMap(({ from, to }) => from.map((state) => `${state}-${to}`)));
      const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));
      for (const [from, to] of pairs.filter(([from, to]) => from !== to)) {
        const went = await goes(subgraph, { table, id, from, to });
        expect([from, to, went]).toEqual([from, to, moves.has(`${from}-${to}`)]);
      }
    });
  });
}

/** Whether the database lets a row go from one state to another; nothing of it is kept. */
async function goes(
  { dataSource }: BoxedSubgraph,
  { table, id, from, to }: Record<'table' | 'id' | 'from' | 'to', string>,
): Promise<boolean> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await runner.query(`UPDATE ${table} SET status = $2 WHERE id = $1`, [id, from]);
    await runner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    return await runner.query(`UPDATE ${table} SET status = $2 WHERE id = $1`, [id, to]).then(
      () => true,
      (error: Error) => {
        if (!error.message.includes('refuse_move')) throw error;
        return false;
      },
    );
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
