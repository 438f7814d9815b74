import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { Appointment } from '../appointment/appointment.entity';
import { PersonRank } from '../rank/person-rank.entity';
import { Grade, Rank } from '../rank/rank.entity';
import { definition } from '../schema';
import { organise, REFORM, unitId } from '../testing/organisation';
import { Person } from './person.entity';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const speaker = seedId('Person', 'do-danh-vuong');
const officer = seedId('Person', 'spec/officer');
const NAMES = ['Ân Thử', 'Đào Thử', 'Đỗ Danh Vượng', 'Đỗ Thử', 'Dương Thử', 'Ông Thử'];

beforeAll(async () => {
  await organise(subgraph.dataSource);
  await enlist();
});

/** One officer is promoted from post to post; the others only have a name. */
async function enlist(): Promise<void> {
  const { manager } = subgraph.dataSource;
  const others = NAMES.filter((name) => !['Đỗ Danh Vượng', 'Đào Thử'].includes(name));
  await manager.insert(Person, [
    { id: officer, fullName: 'Đào Thử' },
    ...others.map((fullName) => ({ id: seedId('Person', fullName), fullName })),
  ]);
  await manager.insert(Rank, [
    { code: 'SPEC_1', name: 'Bậc một', grade: Grade.PROFESSIONAL_SERVICEMAN, order: 101 },
    { code: 'SPEC_2', name: 'Bậc hai', grade: Grade.OFFICER, order: 102 },
  ]);
  const ranks = [
    { rankCode: 'SPEC_1', validFrom: '2010-01-01', validTo: '2020-01-01' },
    { rankCode: 'SPEC_2', validFrom: '2022-01-01' },
  ];
  await manager.insert(
    PersonRank,
    ranks.map((rank) => ({ ...rank, id: seedId('spec', rank.rankCode), personId: officer })),
  );
  const posts = [
    { post: 'Đồn trưởng', validFrom: '2015-01-01', validTo: '2024-01-01', unitId: unitId('dissolved') },
    {
      post: 'Phó Chỉ huy trưởng',
      validFrom: '2023-01-01',
      validTo: '2025-01-01',
      unitId: unitId('province'),
    },
  ];
  await manager.insert(
    Appointment,
    posts.map((post) => ({ ...post, id: seedId('spec', post.post), personId: officer })),
  );
}

async function one(id: string, on: string | null, fields: string) {
  const { data, errors } = await subgraph.query<{ person: Record<string, unknown> | null }>(
    `query ($id: UUID!, $on: LocalDate) { person(id: $id, on: $on) { ${fields} } }`,
    { id, on },
  );
  expect(errors).toBeUndefined();
  return data?.person ?? null;
}

async function people(args: string) {
  const { data, errors } = await subgraph.query<{
    people: {
      nodes: { fullName: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
      totalCount: number;
    };
  }>(`{ people(${args}) { nodes { fullName } pageInfo { endCursor hasNextPage } totalCount } }`);
  expect(errors).toBeUndefined();
  const { nodes, pageInfo, totalCount } = data!.people;
  return { names: nodes.map(({ fullName }) => fullName), ...pageInfo, totalCount };
}

describe('person', () => {
  it('is the speaker of the Cao Bằng review, with only what the report says', async () => {
    const fields = `fullName rank { code name nameEn grade order } post postEn unit { name kind }
      appointments { post unit { name } validFrom validTo source }`;
    expect(await one(speaker, '2018-08-31', fields)).toEqual({
      fullName: 'Đỗ Danh Vượng',
      rank: {
        code: 'MAJOR_GENERAL',
        name: 'Thiếu tướng',
        nameEn: 'Major General',
        grade: 'OFFICER',
        order: 9,
      },
      post: 'Chính ủy',
      postEn: 'Political Commissar',
      unit: { name: 'Bộ Tư lệnh Bộ đội Biên phòng', kind: 'COMMAND' },
      appointments: [
        {
          post: 'Chính ủy',
          unit: { name: 'Bộ Tư lệnh Bộ đội Biên phòng' },
          validFrom: null,
          validTo: null,
          source:
            'Bản tin đã đăng về hội nghị sơ kết Ngày Biên phòng toàn dân tỉnh Cao Bằng, 31/8 (không in năm)',
        },
      ],
    });
  });

  it.each([
    ['2015-06-01', 'Bậc một', 'Đồn trưởng', 'Đồn Biên phòng Cũ'],
    ['2023-06-01', 'Bậc hai', 'Phó Chỉ huy trưởng', 'Bộ Chỉ huy Biên phòng Thử'],
    ['2026-01-01', 'Bậc hai', 'Phó Chỉ huy trưởng', 'Bộ Chỉ huy Biên phòng Thử'],
    ['2020-03-01', 'Bậc một', 'Đồn trưởng', 'Đồn Biên phòng Cũ'],
    ['2000-01-01', 'Bậc một', 'Đồn trưởng', 'Đồn Biên phòng Cũ'],
  ])('on %s has the rank %s and is %s of %s', async (on, rank, post, unit) => {
    expect(await one(officer, on, 'on rank { name } post unit { name }')).toEqual({
      on,
      rank: { name: rank },
      post,
      unit: { name: unit },
    });
  });

  it('keeps every post, with its unit as it was then', async () => {
    expect(await one(officer, REFORM, 'appointments { post validTo unit { name on } }')).toEqual({
      appointments: [
        { post: 'Đồn trưởng', validTo: '2024-01-01', unit: { name: 'Đồn Biên phòng Cũ', on: '2023-12-31' } },
        {
          post: 'Phó Chỉ huy trưởng',
          validTo: '2025-01-01',
          unit: { name: 'Bộ Chỉ huy Biên phòng Thử', on: '2024-12-31' },
        },
      ],
    });
  });

  it('keeps every rank', async () => {
    expect(await one(officer, REFORM, 'ranks { rank { name } validFrom validTo }')).toEqual({
      ranks: [
        { rank: { name: 'Bậc một' }, validFrom: '2010-01-01', validTo: '2020-01-01' },
        { rank: { name: 'Bậc hai' }, validFrom: '2022-01-01', validTo: null },
      ],
    });
  });

  it.each([
    ['2014-12-31', []],
    ['2023-06-01', ['Đồn trưởng']],
    ['2024-06-01', []],
  ])('on %s is among those who hold posts in the unit: %j', async (on, posts) => {
    const { data, errors } = await subgraph.query(
      `query ($id: UUID!, $on: LocalDate) {
        unit(id: $id, on: $on) { appointments { nodes { post person { on fullName rank { name } } } } } }`,
      { id: unitId('dissolved'), on },
    );
    const person = { on, fullName: 'Đào Thử', rank: { name: 'Bậc hai' } };
    expect(errors).toBeUndefined();
    expect(data).toEqual({ unit: { appointments: { nodes: posts.map((post) => ({ post, person })) } } });
  });

  it('has no rank, post or unit when none is recorded, and is null when the person is unknown', async () => {
    const unknown = { rank: null, post: null, unit: null, appointments: [] };
    expect(
      await one(seedId('Person', 'Ông Thử'), null, 'rank { name } post unit { name } appointments { post }'),
    ).toEqual(unknown);
    expect(await one(seedId('Person', 'nobody'), null, 'fullName')).toBeNull();
  });
});

describe('people', () => {
  it('come in the order of a Vietnamese dictionary', async () => {
    const { names, totalCount } = await people('first: 50');
    expect(names).toEqual(NAMES.toSorted(new Intl.Collator('vi').compare));
    expect(totalCount).toBe(NAMES.length);
  });

  it('come in pages without a gap or a repetition', async () => {
    const first = await people('first: 4');
    const second = await people(`first: 4, after: "${first.endCursor}"`);
    expect([...first.names, ...second.names]).toEqual((await people('first: 50')).names);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  });

  it('are found in any case, without accents, and with d for đ', async () => {
    expect(await people('search: "DO danh"')).toMatchObject({ names: ['Đỗ Danh Vượng'], totalCount: 1 });
    expect(await people('search: "_"')).toMatchObject({ names: [], totalCount: 0 });
    expect(await people('alike: "danh vuong DO"')).toMatchObject({ names: ['Đỗ Danh Vượng'], totalCount: 1 });
  });
});

it('sends as many statements for all people as for one', async () => {
  const fields =
    'nodes { fullName rank { name } post unit { name superior { name } } appointments { post unit { name } } }';
  const few = await subgraph.query(`{ people(search: "Đào") { ${fields} } }`);
  const many = await subgraph.query(`{ people { ${fields} } }`);
  expect([few.errors, many.errors]).toEqual([undefined, undefined]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBe(1);
});

it('answers references in one statement for all, in order, null for an unknown person', async () => {
  const keys = [officer, seedId('Person', 'nobody'), speaker].map((id) => ({
    __typename: 'Person',
    id,
    on: REFORM,
  }));
  const { data, statements } = await subgraph.query<{ _entities: unknown[] }>(
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { fullName rank { name } post } } }',
    { keys },
  );
  expect(data?._entities).toEqual([
    { fullName: 'Đào Thử', rank: { name: 'Bậc hai' }, post: 'Phó Chỉ huy trưởng' },
    null,
    { fullName: 'Đỗ Danh Vượng', rank: { name: 'Thiếu tướng' }, post: 'Chính ủy' },
  ]);
  expect(statements).toBe(1);
});
