import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { foundBy } from '../testing/found-by';

const CAO_BANG = seedId('Review', 'cao-bang/2009-2019');
const KON_TUM = seedId('Review', 'kon-tum/2009-2019');

const subgraph = subgraphForSpec(definition, createTestDatabase);

async function review(id: string, fields: string): Promise<Record<string, never>> {
  const { data, errors } = await subgraph.query<{ review: Record<string, never> }>(
    `{ review(id: "${id}") { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data?.review ?? {};
}

async function regions(args: string) {
  const { data, errors } = await subgraph.query<{ reviews: { pilotFor: string | null }[] }>(
    `{ reviews(${args}) { pilotFor } }`,
  );
  expect(errors).toBeUndefined();
  return data?.reviews.map(({ pilotFor }) => pilotFor);
}

describe('the Cao Bằng review', () => {
  it('was held on a 31 August whose year is inferred, and says so', async () => {
    const answer = await review(
      CAO_BANG,
      'kind heldOn heldOnNote period pilotFor withExemplaryMeeting movement { title }',
    );
    expect(answer).toEqual({
      kind: 'INTERIM',
      heldOn: '2018?-08-31',
      heldOnNote: expect.stringMatching(/không in năm.*suy đoán.*giữ chức vụ/),
      period: '2009/2019',
      pilotFor: 'NORTH',
      withExemplaryMeeting: true,
      movement: { title: 'Ngày Biên phòng toàn dân' },
    });
  });

  it('shows its province as it was that day', async () => {
    const province = { id: seedId('Province', '04@2025-06-30'), on: '2018-08-31' };
    expect(await review(CAO_BANG, 'province { id on }')).toEqual({ province });
  });

  it('states four achievements, two limitations and six directions in their order', async () => {
    const answer = await review(CAO_BANG, 'achievements { text } limitations { text } directions { text }');
    expect(answer['achievements']).toHaveLength(4);
    expect(answer['limitations']).toHaveLength(2);
    expect(answer['directions']).toHaveLength(6);
    expect(answer['directions']?.[5]).toEqual({
      text: 'Kịp thời khen thưởng các cá nhân, tập thể tiêu biểu.',
    });
  });

  it('has directives issued by the speaker, one of them yearly', async () => {
    const { directives } = await review(
      CAO_BANG,
      'directives { recurrence movement { title } issuedBy { id on } }',
    );
    const issuedBy = { id: seedId('Person', 'do-danh-vuong'), on: '2018-08-31' };
    expect(directives).toEqual([
      { recurrence: null, movement: null, issuedBy },
      { recurrence: null, movement: { title: 'Ngày Biên phòng toàn dân' }, issuedBy },
      { recurrence: 'YEARLY', movement: { title: expect.stringMatching(/^Toàn dân tham gia/) }, issuedBy },
    ]);
  });
});

it('leaves empty what is not known of a pilot', async () => {
  const answer = await review(
    KON_TUM,
    'heldOn heldOnNote achievements { id } directives { id } province { id on }',
  );
  const province = { id: seedId('Province', '62@2025-06-30'), on: '2019-12-31' };
  expect(answer).toEqual({ heldOn: null, heldOnNote: null, achievements: [], directives: [], province });
});

it('shows a province as of today while neither the day nor the end of the period is known', async () => {
  const [{ id }] = await subgraph.dataSource.query(
    `INSERT INTO review SELECT gen_random_uuid(), 'Thử', 'FINAL', 'XXXX-03-03', NULL, NULL, NULL, '2026/..', '2026-01-01', NULL,
            NULL, false, province_id, movement_id, NULL FROM review LIMIT 1 RETURNING id`,
  );
  expect(await review(id, 'heldOn province { on }')).toEqual({
    heldOn: 'XXXX-03-03',
    province: { on: today() },
  });
  await subgraph.dataSource.query('DELETE FROM review WHERE id = $1', [id]);
});

it.each([
  ['period: "2009/2019", pilot: true', ['NORTH', 'CENTRAL', 'SOUTH']],
  ['pilot: false', []],
  ['kind: INTERIM', ['NORTH', 'CENTRAL', 'SOUTH']],
  ['kind: FINAL', []],
  ['period: "2018-08"', []],
])('reviews(%s) are %j, as a list and page by page', async (args, expected) => {
  expect(await regions(args)).toEqual(expected);
  const { data } = await subgraph.query(`{ reviewsConnection(${args}) { totalCount nodes { pilotFor } } }`);
  const nodes = expected.map((pilotFor) => ({ pilotFor }));
  expect(data).toEqual({ reviewsConnection: { totalCount: expected.length, nodes } });
});

it.each([
  ['nghe an', 1],
  ['SO KET ngay bien phong', 3],
  ['không có', 0],
])('are found by “%s”, with one statement', async (search, totalCount) => {
  expect(await foundBy(subgraph, 'reviewsConnection', search)).toEqual({ totalCount, statements: 1 });
});

it('shows at most 200 reviews on a page', async () => {
  const { errors } = await subgraph.query('{ reviewsConnection(first: 201) { totalCount } }');
  expect(errors?.[0]?.message).toBe('Đối số «first» phải từ 1 đến 200.');
});

it('is found by other subgraphs through its key', async () => {
  const keys = [CAO_BANG, '00000000-0000-4000-8000-000000000000'].map((id) => ({ __typename: 'Review', id }));
  const { data, statements } = await subgraph.query(
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Review { pilotFor } } }',
    { keys },
  );
  expect(data?.['_entities']).toEqual([{ pilotFor: 'NORTH' }, null]);
  expect(statements).toBe(1);
});
