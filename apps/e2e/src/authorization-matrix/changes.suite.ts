import { extendSchema, type GraphQLField, parse } from 'graphql';
import type { Pool } from 'pg';
import { type Answer, ask } from '../testing/ask';
import { callers, type MatrixCaller, type Verdict, verdictOn } from '../testing/matrix/callers';
import { type Side, sides } from '../testing/matrix/canaries';
import { changes as known, documentOf, mutationsOf, omissions } from '../testing/matrix/changes';
import { lastTrace, marksOf, type Trace, tracesAfter } from '../testing/matrix/traces';
import { leaksTo } from './judge';
import { schema, sdlOf, stage, subgraphs, subjectOf, tokenOf } from './stage';

type Change = GraphQLField<unknown, unknown>;

interface Cell {
  caller: MatrixCaller;
  change: Change;
  side: Side;
}

const cells = Object.entries(callers).flatMap(([name, caller]) =>
  mutationsOf(schema)
    .filter(({ name }) => Object.hasOwn(known, name))
    .flatMap((change) =>
      sides.map((side) => {
        const cell: Cell = { caller, change, side };
        return [name, change.name, side, verdictOn(caller, change.name, side), cell] as const;
      }),
    ),
);

/** The mutations that at least one caller may execute. */
const done = new Set(
  Object.values(callers).flatMap(({ does }) =>
    Object.keys(does).filter((name) => Object.values(does[name] ?? {}).includes('done')),
  ),
);

/** The database of the subgraph that has a mutation. */
function databaseOf({ name }: Change): Pool {
  const mutation = /^type Mutation\b[^]*?^\}/m;
  const owner = subgraphs.find((one) =>
    new RegExp(`^  ${name}\\b`, 'm').test(mutation.exec(sdlOf(one))?.[0] ?? ''),
  );
  if (!owner) throw new Error(`No subgraph has ${name}.`);
  return stage().databases[owner];
}

function verdictIn({ data, errors }: Answer<Record<string, unknown>>, { name }: Change): string {
  return String(errors?.[0]?.extensions?.['code'] ?? (data?.[name] ? 'done' : 'nothing'));
}

/** Sends a mutation, and looks at its effect in the database. */
async function tryOut({ caller, change, side }: Cell) {
  const { platform, planted, databases } = stage();
  const variables = (await known[change.name]?.args({ rows: planted[side], databases })) ?? {};
  const database = databaseOf(change);
  const [before, last] = [await marksOf(database), await lastTrace(database)];
  const asking = { variables, token: await tokenOf(caller) };
  const answer = await ask<Record<string, unknown>>(platform.url, documentOf(change, variables), asking);
  const [after, traces] = [await marksOf(database), await tracesAfter(database, last)];
  return {
    verdict: verdictIn(answer, change),
    leaks: leaksTo(caller, answer),
    traces,
    changed: Object.keys(after).filter((table) => after[table] !== before[table]),
  };
}

/** What a mutation leaves in the trail: only the refusal, or a record of each row. */
const tracesOf = ({ caller, change }: Cell, verdict: Verdict): Trace => ({
  subject: subjectOf(caller),
  operation: change.name,
  ...(verdict === 'done'
    ? { kind: known[change.name]?.leaves ?? 'CHANGE', code: null }
    : { kind: 'REFUSAL', code: verdict }),
});

export function changes(): void {
  it('are all of the schema, and each may be executed by some caller', () => {
    expect(omissions(schema, done)).toEqual([]);
  });

  it('that the matrix leaves out are named, with where to add them', () => {
    const more = extendSchema(schema, parse('extend type Mutation { retireCanary(id: UUID!): Boolean }'));
    expect(omissions(more, done)).toEqual([
      expect.stringMatching(/how retireCanary is asked for.+matrix\/changes\.ts/),
      expect.stringMatching(/who may retireCanary.+matrix\/callers\.ts/),
    ]);
  });

  it.each(cells)('of %s, %s in the %s province: %s', async (_who, _what, _side, verdict, cell) => {
    const { changed, traces, ...came } = await tryOut(cell);
    expect(came).toEqual({ verdict, leaks: [] });
    const expected = tracesOf(cell, verdict);
    const isChange = expected.kind === 'CHANGE';
    expect({ traces, changes: changed.length > 0 }).toEqual({
      traces: Array(isChange ? traces.length || 1 : 1).fill(expected),
      changes: isChange,
    });
  });
}
