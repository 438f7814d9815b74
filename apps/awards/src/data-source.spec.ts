import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { describeDatabase, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

describeDatabase(definition, createTestDatabase);

describe('the database refuses', () => {
  const lotId = seedId('AwardLot', 'cao-bang/2009-2019/command-certificate');
  const subgraph = subgraphForSpec(definition, createTestDatabase);

  const insert = (kind: string, unitId: string | null, personId: string | null) =>
    subgraph.dataSource.query(
      `INSERT INTO award (id, lot_id, recipient_kind, unit_id, person_id, named_at) VALUES ($1, $2, $3, $4, $5, now())`,
      [randomUUID(), lotId, kind, unitId, personId],
    );

  it('more names than announced, and fewer announced than named', async () => {
    for (let named = 0; named < 3; named += 1) await insert('COLLECTIVE', randomUUID(), null);
    await expect(insert('COLLECTIVE', randomUUID(), null)).rejects.toThrow(
      'more recipients named than announced',
    );
    const shrink = subgraph.dataSource.query('UPDATE award_lot SET collectives = 2 WHERE id = $1', [lotId]);
    await expect(shrink).rejects.toThrow('fewer announced than named');
  });

  it('a recipient of another kind than stated', async () => {
    await expect(insert('INDIVIDUAL', randomUUID(), null)).rejects.toThrow(/check constraint/);
    await expect(insert('INDIVIDUAL', randomUUID(), randomUUID())).rejects.toThrow(/check constraint/);
  });
});
