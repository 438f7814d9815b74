import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

/** Of the lists that hold records of all provinces. */
it.each([
  ['figures', 'chi bo THANH LAP', 1],
  ['figures', 'party members', 1],
  ['figures', 'ban tin da dang', 4],
  ['figures', 'không có', 0],
  ['figures', '%', 0],
  ['reviewsConnection', 'nghe an', 1],
  ['reviewsConnection', 'SO KET ngay bien phong', 3],
  ['reviewsConnection', 'không có', 0],
  ['participations', 'phu nu', 1],
  ['participations', 'warm homes', 1],
  ['participations', 'bản tin', 8],
  ['participations', 'không có', 0],
])('%s are found by “%s”, with one statement', async (list, search, totalCount) => {
  const { data, statements } = await subgraph.query<Record<string, object>>(
    `query ($search: String) { ${list}(search: $search) { totalCount nodes { id } } }`,
    { search },
  );
  expect(data?.[list]).toMatchObject({ totalCount });
  expect(statements).toBe(1);
});

it('gives all records for a search of nothing, and refuses one that is longer than any name', async () => {
  const { data } = await subgraph.query<{ figures: object }>('{ figures(search: " - ") { totalCount } }');
  expect(data?.figures).toEqual({ totalCount: 4 });
  const { errors } = await subgraph.query(`{ figures(search: "${'a'.repeat(201)}") { totalCount } }`);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'search' });
});
