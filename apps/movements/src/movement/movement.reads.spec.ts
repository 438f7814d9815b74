import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const THE_DAY = seedId('Movement', 'ngay-bien-phong-toan-dan');
const CAO_BANG = seedId('Province', '04@2025-06-30');

const subgraph = subgraphForSpec(definition, createTestDatabase);

interface Listed {
  movements: {
    nodes: { title: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

async function listed(args = '') {
  const { data, errors } = await subgraph.query<Listed>(
    `{ movements${args && `(${args})`} { nodes { title } totalCount pageInfo { hasNextPage endCursor } } }`,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return { ...data.movements, titles: data.movements.nodes.map(({ title }) => title) };
}

describe('movement', () => {
  it('gives the Day with its parts, its provinces as they are today and its reviews', async () => {
    const { data } = await subgraph.query(
      `{ movement(id: "${THE_DAY}") { kind titleEn partOf { id } parts { nodes { kind } }
         provinces { totalCount nodes { id on } } reviews(first: 2) { totalCount nodes { pilotFor } pageInfo { hasNextPage } } } }`,
    );
    expect(data?.['movement']).toEqual({
      kind: 'DAY',
      titleEn: 'All-People Border Guard Day',
      partOf: null,
      parts: {
        nodes: ['EMULATION', 'EMULATION', 'CAMPAIGN', 'PROGRAMME', 'PROGRAMME', 'PROGRAMME', 'PROGRAMME'].map(
          (kind) => ({ kind }),
        ),
      },
      provinces: { totalCount: 1, nodes: [{ id: CAO_BANG, on: today() }] },
      reviews: {
        totalCount: 3,
        nodes: [{ pilotFor: 'NORTH' }, { pilotFor: 'CENTRAL' }],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  it('gives its legal basis, where that is recorded', async () => {
    const query = `{ movement(id: "${THE_DAY}") { legalBasis } }`;
    expect((await subgraph.query(query)).data?.['movement']).toEqual({ legalBasis: null });
    await subgraph.dataSource.query(
      `UPDATE movement SET legal_basis = 'Quyết định thử số 0001' WHERE id = '${THE_DAY}'`,
    );
    const { data } = await subgraph.query(query);
    expect(data?.['movement']).toEqual({ legalBasis: 'Quyết định thử số 0001' });
  });

  it('is null for an unknown id', async () => {
    const { data, errors } = await subgraph.query(
      '{ movement(id: "00000000-0000-4000-8000-000000000000") { id } }',
    );
    expect({ data, errors }).toEqual({ data: { movement: null }, errors: undefined });
  });

  it('is found by other subgraphs through its key', async () => {
    const keys = [THE_DAY, CAO_BANG].map((id) => ({ __typename: 'Movement', id }));
    const { data, statements } = await subgraph.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Movement { title } } }',
      { keys },
    );
    expect(data?.['_entities']).toEqual([{ title: 'Ngày Biên phòng toàn dân' }, null]);
    expect(statements).toBe(1);
  });
});

describe('movements', () => {
  it('are eight, in the order of a Vietnamese dictionary', async () => {
    const { titles, totalCount } = await listed();
    expect(totalCount).toBe(8);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('vi').compare));
  });

  it('come page by page without losing or repeating one', async () => {
    const all = await listed();
    const titles: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await listed(after ? `first: 3, after: "${after}"` : 'first: 3');
      titles.push(...page.titles);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(titles).toEqual(all.titles);
  });

  it.each([
    ['kind: CAMPAIGN', ['Ngày vì người nghèo']],
    ['search: "dong hanh"', ['Đồng hành cùng phụ nữ biên cương']],
    ['search: "PHỤ NỮ"', ['Đồng hành cùng phụ nữ biên cương']],
    ['search: "warm homes"', ['Mái ấm cho người nghèo nơi biên giới']],
    ['search: "phong trao 19"', ['Ngày vì người nghèo']],
    ['search: "phong trao 19", kind: PROGRAMME', []],
    ['search: "%"', []],
  ])('are found by kind, title and alias (%s)', async (args, expected) => {
    await subgraph.dataSource.query(
      `INSERT INTO movement_alias SELECT id, 'Phong trào 19 (giả định)' FROM movement WHERE kind = 'CAMPAIGN'
       ON CONFLICT DO NOTHING`,
    );
    const { titles, totalCount } = await listed(args);
    expect(titles).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it.each(['first: 0', 'first: 201', 'after: "nonsense"'])('refuses (%s)', async (args) => {
    const { errors } = await subgraph.query(`{ movements(${args}) { totalCount } }`);
    const argument = args.split(':')[0];
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  it('that are reviewed every year are only the one on sovereignty', async () => {
    const { data } = await subgraph.query<{ movements: { nodes: { reviewRecurrence: string | null }[] } }>(
      '{ movements { nodes { title reviewRecurrence } } }',
    );
    expect(data?.movements.nodes.filter(({ reviewRecurrence }) => reviewRecurrence)).toEqual([
      { title: expect.stringMatching(/^Toàn dân tham gia bảo vệ chủ quyền/), reviewRecurrence: 'YEARLY' },
    ]);
  });
});

describe('what a movement has many of', () => {
  interface Page {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }

  beforeAll(() =>
    subgraph.dataSource.query(
      `INSERT INTO participation (id, province_id, movement_id, source)
       SELECT gen_random_uuid(), gen_random_uuid(), '${THE_DAY}', 'spec' FROM generate_series(1, 6)`,
    ),
  );

  async function page(field: string, first: number, after?: string): Promise<Page | undefined> {
    const { data } = await subgraph.query<{ movement: Record<string, Page> }>(
      `query ($first: Int!, $after: String) { movement(id: "${THE_DAY}") {
         ${field}(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      { first, after },
    );
    return data?.movement[field];
  }

  it.each(['parts', 'reviews', 'provinces'])('comes page by page: %s', async (field) => {
    const all = await page(field, 200);
    const ids: string[] = [];
    for (let next = await page(field, 2); next;) {
      ids.push(...next.nodes.map(({ id }) => id));
      const { hasNextPage, endCursor } = next.pageInfo;
      next = hasNextPage ? await page(field, 2, endCursor) : undefined;
    }
    expect(ids).toEqual(all?.nodes.map(({ id }) => id));
    expect(ids).toHaveLength(all?.totalCount ?? NaN);
    expect(ids.length).toBeGreaterThan(2);
  });
});
