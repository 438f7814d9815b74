import 'reflect-metadata';

import { foundBy, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const found = async (text: string, scopes?: string[]) => {
  const caller = scopes && { roles: ['partner'], provinces: [], scopes };
  const { hits, statements } = await foundBy(
    subgraph,
    'movements',
    { search: text, on: '2026-01-01' },
    caller,
  );
  expect(statements).toBeLessThanOrEqual(1);
  return hits ?? [];
};

it('finds a movement by another name that it is known by', async () => {
  const [movement] = await subgraph.dataSource.query<{ title: string }[]>(
    `WITH named AS (INSERT INTO movement_alias (movement_id, title)
       SELECT id, 'Tên khác thử' FROM movement ORDER BY id LIMIT 1 RETURNING movement_id)
     SELECT m.title FROM movement m JOIN named n ON n.movement_id = m.id`,
  );
  const [first] = await found('ten khac');
  expect(first).toMatchObject({
    type: 'Movement',
    title: movement?.title,
    matched: 'Tên khác thử',
    matchedUntil: null,
  });
});

it('finds an indicator by its code, as of a day', async () => {
  const [first] = await found('party_cells_founded');
  expect(first).toMatchObject({
    type: 'Indicator',
    on: '2026-01-01',
    detail: 'PARTY_CELLS_FOUNDED',
    matched: 'PARTY_CELLS_FOUNDED',
  });
});

it('gives partners what their scopes give', async () => {
  const typesFor = async (...scopes: string[]) =>
    new Set((await found('bien', scopes)).map(({ type }) => type));
  expect(await typesFor('figures:read')).not.toContain('Movement');
  expect(await typesFor('movements:read')).not.toContain('Indicator');
  expect(await typesFor('movements:read')).toContain('Movement');
  expect(await typesFor('units:read')).toEqual(new Set());
});
