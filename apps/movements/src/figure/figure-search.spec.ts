import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { foundBy } from '../testing/found-by';

const subgraph = subgraphForSpec(definition, createTestDatabase);

it.each([
  ['chi bo THANH LAP', 1],
  ['party members', 1],
  ['ban tin da dang', 4],
  ['không có', 0],
  ['%', 0],
])('figures are found by “%s”, with one statement', async (search, totalCount) => {
  expect(await foundBy(subgraph, 'figures', search)).toEqual({ totalCount, statements: 1 });
});

it('gives all records for a search of nothing, and refuses one that is longer than any name', async () => {
  const { data } = await subgraph.query<{ figures: object }>('{ figures(search: " - ") { totalCount } }');
  expect(data?.figures).toEqual({ totalCount: 4 });
  const { errors } = await subgraph.query(`{ figures(search: "${'a'.repeat(201)}") { totalCount } }`);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'search' });
});
