import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { asked, describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { COMMAND, OLD_PROVINCE } from '../testing/organisation';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

const DAY = '2025-06-28';
const ACT = { title: 'Sắp xếp Biên phòng cấp tỉnh (thử)', day: DAY, legalBasis: 'Quyết định Thử 1' };

let count = 0;
const unit = async (more: object = {}): Promise<string> => {
  count += 1;
  const names = [{ name: `Đơn vị Thử ${String(count).padStart(3, '0')}` }];
  const { it: made } = await asked<{ id: string }>(subgraph, [
    'mutation ($input: CreateUnitInput!) { it: createUnit(input: $input) { id } }',
    { input: { kind: 'PROVINCIAL_COMMAND', names, ...more } },
  ]);
  return made.id;
};

const link = (superiorId: string, chain = 'PROFESSIONAL') => ({ chain, superiorId });

/** Two commands under the Command in a province, each with a post below it, and the one that is to follow them. */
async function two() {
  const [one, other] = await Promise.all(
    [1, 2].map(() => unit({ chains: [link(COMMAND)], provinces: [{ provinceId: OLD_PROVINCE }] })),
  );
  const [first = '', second = ''] = [one, other];
  const posts = await Promise.all([first, second].map((above) => unit({ chains: [link(above)] })));
  return { first, second, posts, next: await unit({ chains: [{ ...link(COMMAND), validFrom: DAY }] }) };
}

const lines = (...pairs: [string | null, string | null][]) =>
  pairs.map(([predecessorId, successorId]) => ({ predecessorId, successorId }));

interface Act {
  id: string;
  version: number;
  effects: { totalCount: number };
}

const SHOWN = 'id version day effects(first: 200) { totalCount }';

const enact = (given: ReturnType<typeof lines>, more: object = {}) =>
  asked<Act>(subgraph, [
    `mutation ($input: CreateReorganisationInput!) { it: createReorganisation(input: $input) { ${SHOWN} } }`,
    { input: { ...ACT, lines: given, ...more } },
  ]);

interface Planned {
  kind: string;
  part: string;
  unit: string;
  superior: string | null;
}

const preview = (given: ReturnType<typeof lines>) =>
  asked<Planned[]>(subgraph, [
    `query ($input: ReorganisationPreviewInput!) {
      it: previewReorganisation(input: $input) { kind part unit chain superior } }`,
    { input: { day: DAY, lines: given } },
  ]);

const command = (name: string, { id, version }: Act, more: string) =>
  asked<Act>(subgraph, [
    `mutation ($id: UUID!, $version: Int!) { it: ${name}(id: $id, version: $version, ${more}) { ${SHOWN} } }`,
    { id, version },
  ]);
const undo = (act: Act) => command('retireReorganisation', act, 'reason: "Nhập nhầm"');

const versionOf = async (id: string): Promise<number> =>
  (await asked<{ version: number }>(subgraph, [`{ it: unit(id: "${id}") { version } }`])).it.version;

/** Where a unit stands on a day, and all that is recorded of it. */
const seen = async (id: string, on = '2026-01-01') =>
  (
    await asked(subgraph, [
      `{ it: unit(id: "${id}", on: "${on}") { validFrom validTo superior { id } province { id }
        names { validFrom validTo } provinces { validFrom validTo } chains { validFrom validTo superior { id } }
        predecessors { id on } successors { id on } reorganisations { legalBasis day } } }`,
    ])
  ).it;

const merged = async () => {
  const units = await two();
  const { it: act } = await enact(lines([units.first, units.next], [units.second, units.next]));
  return { ...units, act };
};

describeRegister(definition, subgraph, {
  type: 'Reorganisation',
  input: () => ({ ...ACT, lines: lines([null, COMMAND]) }),
  change: { legalBasis: 'Quyết định Thử 2' },
});

it('ends what was before, lets its successor begin, and puts what was below under that', async () => {
  const { first, second, next, posts } = await merged();
  expect(await seen(first)).toMatchObject({
    validTo: DAY,
    superior: null,
    names: [{ validTo: DAY }],
    provinces: [{ validTo: DAY }],
    chains: [{ validTo: DAY }],
    successors: [{ id: next, on: DAY }],
  });
  expect(await seen(next)).toMatchObject({
    validFrom: DAY,
    superior: { id: COMMAND },
    predecessors: [
      { id: first, on: '2025-06-27' },
      { id: second, on: '2025-06-27' },
    ],
    reorganisations: [{ legalBasis: 'Quyết định Thử 1', day: DAY }],
  });
  for (const [index, above] of [first, second].entries()) {
    expect(await seen(posts[index] ?? '')).toMatchObject({ superior: { id: next } });
    expect(await seen(posts[index] ?? '', '2025-06-27')).toMatchObject({ superior: { id: above } });
  }
});

it('shows what it would do, and does nothing by that', async () => {
  const { first, second, next, posts } = await two();
  const given = lines([first, next], [second, next]);
  const before = await Promise.all([first, second, next, ...posts].map((id) => seen(id)));
  const { it: planned } = await preview(given);
  expect(await Promise.all([first, second, next, ...posts].map((id) => seen(id)))).toEqual(before);
  const { it: act } = await enact(given);
  expect(planned).toHaveLength(act.effects.totalCount);
  expect(planned[0]).toMatchObject({ kind: 'BEGUN', part: 'UNIT', chain: null });
});

it('is previewed by the names that hold by then, whatever units are called today', async () => {
  const names = (old: string, later: string) => [
    { name: `Đơn vị Thử ${old}`, validTo: '2026-01-01' },
    { name: `Đơn vị Thử ${later}`, validFrom: '2026-01-01' },
  ];
  const [old, next] = [await unit(), await unit({ names: names('kế thừa', 'đổi tên') })];
  await unit({ names: names('dưới', 'dưới nữa'), chains: [link(old)] });
  const { it: planned } = await preview(lines([old, next]));
  expect(planned).toContainEqual(
    expect.objectContaining({
      ...{ kind: 'OPENED', part: 'CHAIN', unit: 'Đơn vị Thử dưới', superior: 'Đơn vị Thử kế thừa' },
    }),
  );
});

it('is refused of an unknown or retired unit before it is entered as when it is', async () => {
  const [one, retired] = [await unit(), await unit()];
  await asked(subgraph, [
    `mutation { it: retireUnit(id: "${retired}", version: 1, reason: "Trùng") { id } }`,
  ]);
  for (const [successor, code] of [
    [randomUUID(), 'NOT_FOUND'],
    [retired, 'CONFLICT'],
  ] as const) {
    const given = lines([null, null], [one, successor]);
    const refused = { code, argument: 'lines.1.successorId' };
    expect((await preview(given)).refused).toMatchObject(refused);
    expect((await enact(given.slice(1))).refused).toMatchObject({ code, argument: 'lines.0.successorId' });
  }
});

it('is undone as if it had never been, and done again', async () => {
  const { first, second, next, posts } = await two();
  const all = [first, second, next, ...posts];
  const before = await Promise.all(all.map((id) => seen(id)));
  const { it: act } = await enact(lines([first, next], [second, next]));
  const after = await Promise.all(all.map((id) => seen(id)));
  const { it: undone } = await undo(act);
  expect(await Promise.all(all.map((id) => seen(id)))).toEqual(before);
  await command('restoreReorganisation', undone, 'idempotencyKey: "lại"');
  expect(await Promise.all(all.map((id) => seen(id)))).toEqual(after);
});

it('moves to another day with all that it did', async () => {
  const { act, first, next, posts } = await merged();
  const moved = await command('moveReorganisation', act, 'reason: "Nhầm ngày", input: { day: "2025-07-01" }');
  expect(moved.refused).toBeUndefined();
  expect(await seen(first)).toMatchObject({ validTo: '2025-07-01', chains: [{ validTo: '2025-07-01' }] });
  expect(await seen(next)).toMatchObject({ validFrom: '2025-07-01' });
  expect(await seen(posts[0] ?? '', '2025-06-30')).toMatchObject({ superior: { id: first } });
});

it('lets a unit go on when another is split from it', async () => {
  const [old, split] = [await unit({ chains: [link(COMMAND)] }), await unit()];
  const below = await unit({ chains: [link(old)] });
  await enact(lines([old, old], [old, split]));
  expect(await seen(old)).toMatchObject({
    validTo: null,
    superior: { id: COMMAND },
    successors: [{ id: split }],
  });
  expect(await seen(split)).toMatchObject({ validFrom: DAY, predecessors: [{ id: old }] });
  expect(await seen(below)).toMatchObject({ superior: { id: old } });
});

it('leaves it open where what was below one of several successors belongs', async () => {
  const [old, one, other] = [await unit(), await unit(), await unit()];
  const below = await unit({ chains: [link(old)] });
  await enact(lines([old, one], [old, other]));
  expect(await seen(below)).toMatchObject({ superior: null, chains: [{ validTo: DAY }] });
});

it('is neither undone nor moved once something rests on it', async () => {
  const { act, next } = await merged();
  const later = await unit();
  await enact(lines([next, later]), { day: '2026-03-01' });
  expect((await undo(act)).refused).toMatchObject({
    code: 'CONFLICT',
    argument: 'id',
    message: expect.stringMatching(/^A later reorganisation of Đơn vị Thử \d+ rests on this one/),
  });
});

it('is not undone when what it did was corrected since', async () => {
  const { act, posts } = await merged();
  const [post = ''] = posts;
  const { it: seenPost } = await asked<{ version: number; chains: { id: string }[] }>(subgraph, [
    `{ it: unit(id: "${post}") { version chains { id } } }`,
  ]);
  await asked(subgraph, [
    `mutation { it: correctChainLink(id: "${post}", version: ${seenPost.version}, entryId: "${seenPost.chains[1]?.id}",
      reason: "Nhầm", input: { superiorId: "${COMMAND}" }) { id } }`,
  ]);
  expect((await undo(act)).refused).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/was changed since/),
  });
});

it('is not undone when something was recorded for the time in which what it ended would hold again', async () => {
  const old = await unit({ areas: [{ area: 'Xã Thử 1' }] });
  const { it: act } = await enact(lines([old, null]));
  const { refused } = await asked(subgraph, [
    `mutation { it: recordUnitArea(id: "${old}", version: ${await versionOf(old)},
      input: { area: "Xã Thử 2", validFrom: "2026-01-01" }) { id } }`,
  ]);
  expect(refused).toBeUndefined();
  expect((await undo(act)).refused).toMatchObject({
    code: 'CONFLICT',
    argument: 'id',
    message: expect.stringMatching(/for the same time/),
  });
});

it('makes a new version of whose post ends, and of whose post goes on when it is undone', async () => {
  const old = await unit();
  const { it: holder } = await asked<{ id: string; version: number }>(subgraph, [
    'mutation ($input: CreatePersonInput!) { it: createPerson(input: $input) { id version } }',
    { input: { fullName: 'Nguyễn Văn Thử 0001', appointments: [{ post: 'Đội trưởng', unitId: old }] } },
  ]);
  const person = async () =>
    (
      await asked<object>(subgraph, [
        `{ it: person(id: "${holder.id}") { version appointments { validTo } } }`,
      ])
    ).it;
  const { it: act } = await enact(lines([old, null]));
  expect(await person()).toEqual({ version: holder.version + 1, appointments: [{ validTo: DAY }] });
  await undo(act);
  expect(await person()).toEqual({ version: holder.version + 2, appointments: [{ validTo: null }] });
});

it.each([['undone'], ['moved']])('waits to be %s for what is being recorded of its units', async (how) => {
  const { act, next } = await merged();
  const runner = subgraph.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT FROM unit WHERE id = $1 FOR KEY SHARE', [next]);
  const done =
    how === 'undone'
      ? undo(act)
      : command('moveReorganisation', act, 'reason: "Nhầm", input: { day: "2025-07-01" }');
  let ended = false;
  void done.finally(() => (ended = true));
  let waiting = 0;
  while (waiting === 0 && !ended)
    [{ waiting } = { waiting: 0 }] = await subgraph.dataSource.query<{ waiting: number }[]>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
  expect({ waiting, ended }).toEqual({ waiting: 1, ended: false });
  await runner.rollbackTransaction();
  await runner.release();
  expect((await done).refused).toBeUndefined();
});

it('follows another one that names the same unit, and so does its preview', async () => {
  const next = await unit();
  const acts = await Promise.all([1, 2, 3, 4].map(async () => lines([await unit(), next])));
  for (const ask of [preview, enact])
    for (const { refused } of await Promise.all(acts.map((given) => ask(given))))
      expect(refused).toBeUndefined();
});

it('puts nothing under what would then be above itself', async () => {
  const top = await unit();
  const middle = await unit({ chains: [link(top)] });
  const next = await unit({ chains: [link(middle)] });
  expect((await enact(lines([top, next]))).refused).toMatchObject({
    code: 'CONFLICT',
    argument: 'lines',
    message: expect.stringMatching(/above the one that is named/),
  });
});

it('is not done again when something was recorded since that it does not fit', async () => {
  const old = await unit();
  const { it: act } = await enact(lines([old, null]));
  const { it: undone } = await undo(act);
  await asked(subgraph, [
    `mutation { it: changeUnit(id: "${old}", version: ${await versionOf(old)}, input: { validTo: "2020-01-01" }) { id } }`,
  ]);
  const again = await command('restoreReorganisation', undone, 'idempotencyKey: "không được nữa"');
  expect(again.refused).toMatchObject({
    argument: 'id',
    message: expect.stringMatching(/dissolved already/),
  });
});

it('names the day to which it cannot be moved', async () => {
  const [old, next] = [await unit(), await unit({ validFrom: '2025-01-01' })];
  const { it: act } = await enact(lines([old, next]));
  const early = await command('moveReorganisation', act, 'reason: "Nhầm", input: { day: "2024-07-01" }');
  expect(early.refused).toMatchObject({
    argument: 'input.day',
    message: expect.stringMatching(/does not exist on that day/),
  });
});

it('is listed by its day, the last first, and found by its title and its legal basis', async () => {
  const more = { legalBasis: 'Nghị quyết Thử danh sách' };
  for (const [title, day] of [
    ['Một', '2021-01-01'],
    ['Ba', '2023-01-01'],
    ['Hai', '2022-01-01'],
  ])
    await enact(lines([null, await unit()]), { ...more, title, day });
  const listed = async (order = '') =>
    (
      await asked<{ nodes: { title: string }[] }>(subgraph, [
        `{ it: reorganisations(search: "nghi quyet thu danh sach"${order}) { nodes { title } } }`,
      ])
    ).it.nodes.map(({ title }) => title);
  expect(await listed()).toEqual(['Ba', 'Hai', 'Một']);
  expect(await listed(', orderBy: { by: DAY }')).toEqual(['Một', 'Hai', 'Ba']);
});

it.each<[string, () => Promise<ReturnType<typeof lines>>, RegExp]>([
  [
    'what is dissolved already',
    async () => lines([await unit({ validTo: '2020-01-01' }), null]),
    /dissolved already/,
  ],
  [
    'what was formed only later',
    async () => lines([await unit(), await unit({ validFrom: '2025-07-01' })]),
    /does not exist on that day/,
  ],
  [
    'what has something recorded for later',
    async () => lines([await unit({ areas: [{ area: 'Xã Thử', validFrom: '2026-01-01' }] }), null]),
    /holds only from that day on/,
  ],
  [
    'a line twice',
    async () => {
      const [one, other] = [await unit(), await unit()];
      return lines([one, other], [one, other]);
    },
    /given twice/,
  ],
])('refuses %s', async (_, given, message) => {
  expect((await enact(await given())).refused).toMatchObject({
    argument: 'lines',
    message: expect.stringMatching(message),
  });
});
