import 'reflect-metadata';

import { migrate } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { actsIn, asked, type KeptAct } from '../testing/ask-acts';
import { everyAnswer } from '../testing/every-answer';

const subgraph = subgraphForSpec(definition, createTestDatabase);

/** What has been migrated since there are acts. */
const SINCE_ACTS = `SELECT FROM migrations WHERE timestamp >= 1764000061000`;

it('makes acts of what an older platform has recorded, and answers as before', async () => {
  const before = await everyAnswer(subgraph);
  const acts = `{ it: administrativeChanges { nodes {
    id version status effectiveOn lines { id code kind province { id } predecessors { name } } } } }`;
  const seeded = await asked<{ nodes: object[] }>(subgraph, [acts]);
  const since = await subgraph.dataSource.query<object[]>(SINCE_ACTS);
  for (const _ of since) await subgraph.dataSource.undoLastMigration();
  expect(await migrate(subgraph.dataSource)).toHaveLength(since.length);
  expect(await everyAnswer(subgraph)).toEqual(before);
  const made = await asked<{ nodes: (KeptAct & { effectiveOn: string })[] }>(subgraph, [acts]);
  const told = ({ it }: { it: { nodes: object[] } }) =>
    (it.nodes as { effectiveOn: string; lines: { code: string; province: { id: string } }[] }[]).map(
      ({ effectiveOn, lines }) => [effectiveOn, lines.map(({ province }) => province.id).toSorted()],
    );
  // That the list of the new map spells a name in another way was recorded without an event.
  const withoutRespelling = told(seeded).map(([day, units]) => [
    day,
    (units as string[]).filter((id) => JSON.stringify(told(made)).includes(id)),
  ]);
  expect(told(made)).toEqual(withoutRespelling);
  for (const act of made.it.nodes) {
    const { preview } = actsIn(subgraph);
    expect((await preview(act.id)).it.refusals).toEqual([]);
  }
  const [last] = made.it.nodes;
  expect(last && (await actsIn(subgraph).withdraw(last)).it.status).toBe('WITHDRAWN');
});
