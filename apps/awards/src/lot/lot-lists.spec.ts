import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const PROVINCE = { __typename: 'Province', id: seedId('Province', '04@2025-06-30'), on: '2018-08-31' };
const REVIEW = { __typename: 'Review', id: seedId('Review', 'cao-bang/2009-2019') };

const subgraph = subgraphForSpec(definition, createTestDatabase);

/** @param day SQL expression for the day on which lot `n` was given */
const addLots = (from: number, to: number, day: string) =>
  subgraph.dataSource.query(
    `INSERT INTO award_lot SELECT gen_random_uuid(), l.review_id, l.province_id, l.authority_id, l.award_type_id, NULL, n % 7,
       1, 0, 0, NULL, ${day}, ${day}, l.period_text, l.period_from, l.period_to, NULL, NULL, NULL, 'spec'
     FROM (SELECT * FROM award_lot ORDER BY position LIMIT 1) l, generate_series($1::int, $2::int) n`,
    [from, to],
  );

beforeAll(async () => {
  await addLots(4, 200, 'CASE WHEN n % 5 > 0 THEN make_date(2000 + n % 9, 1, 1) END');
});

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function entity<Found>(key: { __typename: string }, fields: string) {
  const { data, errors } = await subgraph.query<{ _entities: Found[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${key.__typename} { ${fields} } } }`,
    { keys: [key] },
    'en',
  );
  return { found: data?._entities[0], errors };
}

async function paged(key: { __typename: string }, connection: string) {
  const ids: string[] = [];
  for (let after: string | null | undefined = null, more = true; more;) {
    const args: string = `first: 37${after ? `, after: "${after}"` : ''}`;
    const { found } = await entity<{ page: Page }>(
      key,
      `page: ${connection}(${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
    );
    ids.push(...(found?.page.nodes ?? []).map(({ id }) => id));
    [after, more] = [found?.page.pageInfo.endCursor, found?.page.pageInfo.hasNextPage === true];
  }
  return ids;
}

it('gives the lots of a review, and of a province, whole, and page by page in the same order', async () => {
  const { found, errors } = await entity<{ commendations: { id: string }[] }>(REVIEW, 'commendations { id }');
  expect(errors).toBeUndefined();
  const ids = found?.commendations.map(({ id }) => id);
  expect(ids).toHaveLength(200);
  expect(await paged(REVIEW, 'commendationsConnection')).toEqual(ids);
  expect(await paged(PROVINCE, 'commendations')).toEqual(ids);
});

it('refuses a list that would have to be cut, and names the connection that has all of it', async () => {
  await addLots(201, 201, `date '2018-08-31'`);
  const { found, errors } = await entity(
    REVIEW,
    'id commendations { id } commendationsConnection(first: 1) { totalCount nodes { individuals } }',
  );
  expect(found).toEqual({
    id: REVIEW.id,
    commendations: null,
    commendationsConnection: { totalCount: 201, nodes: [{ individuals: 1 }] },
  });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('"commendationsConnection"'),
      path: ['_entities', 0, 'commendations'],
      extensions: { code: 'ANSWER_TOO_LARGE' },
    },
  ]);
});
