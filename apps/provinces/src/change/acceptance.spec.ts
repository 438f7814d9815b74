import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { actsOf } from '../seed/acts';
import { readUnits, unitId } from '../seed/units';
import { actsIn, type KeptAct } from '../testing/ask-acts';
import { everyAnswer } from '../testing/every-answer';

const asOf2024 = {
  ...definition,
  seed: (...[manager, seeds]: Parameters<typeof definition.seed>) =>
    definition.seed(manager, { ...seeds, until: '2024-12-31' }),
};

const whole = subgraphForSpec(definition, createTestDatabase);
const subgraph = subgraphForSpec(asOf2024, createTestDatabase);

const inputs = actsOf(readUnits()).map(({ change: { title, effectiveOn, source }, lines }) => ({
  title,
  effectiveOn,
  source,
  lines: lines.map(({ provinceId: _none, ...line }) => line),
}));

const maps = async () =>
  (
    await subgraph.query(
      '{ then: provinces(on: "2024-12-31") { id name } now: provinces(on: "2026-06-01") { id name } }',
    )
  ).data;

const DONG_NAI = unitId('75', '2025-07-01');

/** A unit that was first entered wrongly keeps the identity that it was given then. */
async function dongNai(): Promise<string> {
  const { data } = await subgraph.query<{ province: { id: string } | null }>(
    '{ province(code: "75", on: "2026-01-01") { id } }',
  );
  return data?.province?.id ?? DONG_NAI;
}

/** Answers with identities told apart only by where they stand. */
function withoutIdentities(answers: unknown): string {
  const known: string[] = [];
  return JSON.stringify(answers).replaceAll(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, (id) => {
    if (!known.includes(id)) known.push(id);
    return String(known.indexOf(id));
  });
}

/** Enters an act wrongly, puts it into force, and corrects it. */
async function enterWrongly(input: (typeof inputs)[number]): Promise<KeptAct> {
  const { create, change, enforce, correct } = actsIn(subgraph);
  const wrong = input.lines.map((line, place) =>
    place === 0 ? { ...line, name: 'Nhầm Thử', code: '99' } : line,
  );
  const { it: made } = await create({
    ...input,
    effectiveOn: `${input.effectiveOn.slice(0, 8)}15`,
    lines: wrong,
  });
  const { it: inForce } = await enforce(made);
  const { it: opened } = await correct(inForce);
  const { it: changed } = await change(opened, {
    effectiveOn: input.effectiveOn,
    lines: input.lines.map((line, place) => ({ ...line, id: opened.lines[place]?.id })),
  });
  const { it: corrected, refused } = await enforce(changed);
  expect(refused).toBeUndefined();
  return corrected;
}

describe('a platform that was seeded as of 2024', () => {
  let before: unknown;
  let seeded: unknown;
  const entered: KeptAct[] = [];

  beforeAll(async () => {
    before = await everyAnswer(subgraph);
    seeded = await everyAnswer(whole);
  });

  it('knows the 63 of then, on every day, and no act', async () => {
    const { data } = await subgraph.query(
      '{ then: provinces(on: "2024-12-31") { id } now: provinces(on: "2026-06-01") { id } administrativeChanges { totalCount } }',
    );
    expect(data).toMatchObject({ administrativeChanges: { totalCount: 0 } });
    expect([data?.['then'], data?.['now']].map((list: unknown) => (list as unknown[]).length)).toEqual([
      63, 63,
    ]);
  });

  it('says before an act is put into force what it will do, and changes nothing by that', async () => {
    const { create, preview, enforce } = actsIn(subgraph);
    for (const input of inputs) {
      const earlier = await maps();
      const { it: draft } = await create(input);
      const { it: seen } = await preview(draft.id);
      expect(seen.refusals).toEqual([]);
      expect(await maps()).toEqual(earlier);
      const { it: act, refused } = await enforce(draft);
      expect(refused).toBeUndefined();
      const { it: afterwards } = await preview(act.id);
      const withoutIds = ({ lines, ...rest }: typeof seen) => ({
        ...rest,
        lines: lines.map(({ after, ...line }) => ({ ...line, after: { ...after, provinceId: null } })),
      });
      expect(withoutIds(afterwards)).toEqual(withoutIds(seen));
      entered.push(act);
    }
  });

  it('answers every dated question as one that was seeded with the acts', async () => {
    expect(await everyAnswer(subgraph)).toEqual(seeded);
  });

  it('answers as before once they are withdrawn, the last first', async () => {
    for (const act of entered.toReversed()) {
      const { it: withdrawn, refused } = await actsIn(subgraph).withdraw(act);
      expect(refused).toBeUndefined();
      expect(withdrawn.status).toBe('WITHDRAWN');
    }
    expect(await everyAnswer(subgraph)).toEqual(before);
  });

  it('answers as one that was seeded with the acts when each was entered wrongly and corrected', async () => {
    for (const input of inputs) {
      const own = await dongNai();
      const lines = input.lines.map(({ predecessorIds, ...line }) => ({
        ...line,
        predecessorIds: predecessorIds.map((id) => (id === DONG_NAI ? own : id)),
      }));
      await enterWrongly({ ...input, lines });
    }
    expect(withoutIdentities(await everyAnswer(subgraph))).toEqual(withoutIdentities(seeded));
  });
});
