import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import {
  COMMAND,
  NEW_PROVINCE,
  OLD_PROVINCE,
  organise,
  POSTS,
  REFORM,
  unitId,
} from '../testing/organisation';

interface Connection {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}

const subgraph = subgraphForSpec(definition, createTestDatabase);

beforeAll(async () => {
  await organise(subgraph.dataSource);
});

const PAGE = 'nodes { name } pageInfo { hasNextPage endCursor } totalCount';
const names = ({ nodes }: Pick<Connection, 'nodes'>) => nodes.map(({ name }) => name);

async function one(key: string, on: string, fields: string) {
  const { data, errors } = await subgraph.query<{ unit: Record<string, unknown> | null }>(
    `query ($id: UUID!, $on: LocalDate) { unit(id: $id, on: $on) { ${fields} } }`,
    { id: key === 'command' ? COMMAND : unitId(key), on },
  );
  expect(errors).toBeUndefined();
  return data?.unit ?? null;
}

async function units(args: string) {
  const { data, errors } = await subgraph.query<{ units: Connection }>(`{ units(${args}) { ${PAGE} } }`);
  expect(errors).toBeUndefined();
  return data!.units;
}

async function ofProvince(on: string) {
  const { data } = await subgraph.query<{ _entities: [{ units: Connection }] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { units { ${PAGE} } } } }`,
    { keys: [{ __typename: 'Province', id: OLD_PROVINCE, on }] },
  );
  return names(data!._entities[0].units);
}

describe('unit', () => {
  it('has the name of the day, and outside its known time the nearest one', async () => {
    expect(await one('province', '2025-06-30', 'on name')).toEqual({
      on: '2025-06-30',
      name: 'Bộ Chỉ huy Biên phòng Thử',
    });
    expect(await one('province', REFORM, 'name')).toEqual({ name: 'Ban Chỉ huy Biên phòng Thử' });
    expect(await one('province', '1990-01-01', 'name')).toEqual({ name: 'Bộ Chỉ huy Biên phòng Thử' });
    expect(await one('province', REFORM, 'names { name validFrom }')).toEqual({
      names: [
        { name: 'Bộ Chỉ huy Biên phòng Thử', validFrom: '2000-01-01' },
        { name: 'Ban Chỉ huy Biên phòng Thử', validFrom: REFORM },
      ],
    });
  });

  it('is null when it is unknown', async () => {
    expect(await one('nobody', REFORM, 'name')).toBeNull();
  });

  it('belongs to the province of the day', async () => {
    expect(await one('province', '2025-06-30', 'province { id on }')).toEqual({
      province: { id: OLD_PROVINCE, on: '2025-06-30' },
    });
    expect(await one('province', REFORM, 'province { id on }')).toEqual({
      province: { id: NEW_PROVINCE, on: REFORM },
    });
    expect(await one('command', REFORM, 'province { id }')).toEqual({ province: null });
  });

  it('is in both chains of command since the reform', async () => {
    const fields = 'superior { name } organic: superior(chain: ORGANIC) { name }';
    const command = { name: 'Bộ Tư lệnh Bộ đội Biên phòng' };
    expect(await one('province', '2025-06-30', fields)).toEqual({ superior: command, organic: null });
    expect(await one('province', REFORM, fields)).toEqual({
      superior: command,
      organic: { name: 'Bộ Chỉ huy Quân sự Thử' },
    });
    expect(await one('province', REFORM, 'chains { chain validFrom superior { name on } }')).toEqual({
      chains: [
        { chain: 'PROFESSIONAL', validFrom: null, superior: { ...command, on: REFORM } },
        { chain: 'ORGANIC', validFrom: REFORM, superior: { name: 'Bộ Chỉ huy Quân sự Thử', on: REFORM } },
      ],
    });
  });

  it('gives its subordinates of the day page by page', async () => {
    const page = async (args: string, on = REFORM) =>
      (await one('province', on, `subordinates(${args}) { ${PAGE} }`))?.['subordinates'] as Connection;
    const first = await page('first: 5');
    const second = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect([...names(first), ...names(second)]).toEqual(POSTS);
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect([first, second].map(({ totalCount }) => totalCount)).toEqual([9, 9]);
    expect(names(await page('first: 50', '2019-12-31'))).toContain('Đồn Biên phòng Cũ');
    expect(await page('chain: ORGANIC')).toMatchObject({ nodes: [], totalCount: 0 });
  });
});

describe('units', () => {
  it('are those that existed on the day, in the order of a Vietnamese dictionary', async () => {
    const all = names(await units(`kind: BORDER_POST, on: "${REFORM}"`));
    expect(all).toEqual(POSTS);
    expect(all).toEqual(all.toSorted(new Intl.Collator('vi').compare));
    expect(await units('kind: BORDER_POST, on: "2019-12-31"')).toMatchObject({
      totalCount: POSTS.length + 1,
    });
  });

  it.each([1, 2, 4, 9])('come in pages of %i without a gap or a repetition', async (size) => {
    const seen: string[] = [];
    for (let after = 'null', more = true; more;) {
      const page = await units(`kind: BORDER_POST, first: ${size}, after: ${after}`);
      seen.push(...names(page));
      more = page.pageInfo.hasNextPage;
      after = `"${page.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(POSTS);
  });

  it('are found by any name they have had', async () => {
    expect(names(await units(`search: "BO CHI HUY BIEN PHONG", on: "${REFORM}"`))).toEqual([
      'Ban Chỉ huy Biên phòng Thử',
    ]);
    expect(names(await units('search: "border guard command"'))).toEqual(['Bộ Tư lệnh Bộ đội Biên phòng']);
    expect(await units('search: "%"')).toMatchObject({ nodes: [], totalCount: 0 });
    expect(names(await units('alike: "Bo tu lenh  BO DOI bien phong"'))).toEqual([
      'Bộ Tư lệnh Bộ đội Biên phòng',
    ]);
  });

  it('are those of a province on the day', async () => {
    expect(names(await units(`province: "${OLD_PROVINCE}", on: "2025-06-30"`))).toEqual([
      'Bộ Chỉ huy Biên phòng Thử',
      ...POSTS,
    ]);
    expect(names(await units(`province: "${NEW_PROVINCE}", on: "${REFORM}"`))).toEqual([
      'Ban Chỉ huy Biên phòng Thử',
    ]);
    expect(names(await units(`province: "${NEW_PROVINCE}", on: "2025-06-30"`))).toEqual([]);
  });

  it.each([
    ['first: 0', 'first'],
    ['first: 201', 'first'],
    ['after: "nonsense"', 'after'],
    ['on: "2025-02-30"', 'on'],
    ['kind: BATTALION', 'kind'],
  ])('refuse (%s) and name the argument', async (args, argument) => {
    const { errors } = await subgraph.query(`{ units(${args}) { totalCount } }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});

it('adds its units of the day to a province', async () => {
  expect(await ofProvince('2025-06-30')).toEqual(['Bộ Chỉ huy Biên phòng Thử', ...POSTS]);
  expect(await ofProvince(REFORM)).toEqual(POSTS);
});

it('refuses a reference with a malformed key', async () => {
  const { errors } = await subgraph.query(
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { units { totalCount } } } }',
    { keys: [{ __typename: 'Province', id: '04', on: REFORM }] },
  );
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'id' });
});

it('sends as many statements for nine units as for one', async () => {
  const list = 'totalCount nodes { name } pageInfo { hasNextPage }';
  const fields = `nodes { name names { name } province { id units { ${list} } } superior { name superior { name } }
    organic: superior(chain: ORGANIC) { name } chains { superior { name } } subordinates { ${list} } } totalCount`;
  const few = await subgraph.query(`{ units(kind: BORDER_POST, first: 1) { ${fields} } }`);
  const many = await subgraph.query(`{ units(kind: BORDER_POST) { ${fields} } }`);
  expect([few.errors, many.errors]).toEqual([undefined, undefined]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBe(1);
});
