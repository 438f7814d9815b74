import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const ids = ['1', '2', '3'].map((number) => seedId('Decision', number));

const subgraph = subgraphForSpec(definition, createTestDatabase);

beforeAll(async () => {
  await subgraph.dataSource.query(
    `INSERT INTO decision (id, number, date, authority_id)
     SELECT id, n || '/QĐ-BTL', '2018-08-01'::date + n::int, $2 FROM unnest($1::uuid[]) WITH ORDINALITY AS d(id, n)`,
    [ids, seedId('Unit', 'bo-tu-lenh-bo-doi-bien-phong')],
  );
  await subgraph.dataSource.query('UPDATE award_lot SET decision_id = $1', [ids[0]]);
});

it('lists decisions oldest first, with the authority as it was on the day', async () => {
  const { data } = await subgraph.query(
    '{ decisions(first: 2) { totalCount nodes { number authority { on } signer { id } } pageInfo { hasNextPage } } }',
  );
  expect(data).toEqual({
    decisions: {
      totalCount: 3,
      nodes: [
        { number: '1/QĐ-BTL', authority: { on: '2018-08-02' }, signer: null },
        { number: '2/QĐ-BTL', authority: { on: '2018-08-03' }, signer: null },
      ],
      pageInfo: { hasNextPage: true },
    },
  });
});

it('finds a decision by part of its number, without accents', async () => {
  for (const search of ['3/qd', '3/QĐ BTL', ' 3/qd–btl']) {
    const { data } = await subgraph.query(
      `{ decisions(search: "${search}") { totalCount nodes { number } } }`,
    );
    expect(data).toEqual({ decisions: { totalCount: 1, nodes: [{ number: '3/QĐ-BTL' }] } });
  }
});

it('gives the lots of a decision, and the decision of a lot', async () => {
  const { data } = await subgraph.query(
    `{ decision(id: "${ids[0]}") { lots(first: 2) { totalCount nodes { individuals decision { number } } } } }`,
  );
  expect(data).toEqual({
    decision: {
      lots: {
        totalCount: 3,
        nodes: [14, 6].map((individuals) => ({ individuals, decision: { number: '1/QĐ-BTL' } })),
      },
    },
  });
});

it('refuses a cursor that it did not give', async () => {
  const { errors } = await subgraph.query('{ decisions(after: "nonsense") { totalCount } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
});
