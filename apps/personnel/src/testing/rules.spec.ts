import 'reflect-metadata';

import { setTimeout } from 'node:timers/promises';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { Appointment } from '../appointment/appointment.entity';
import { Chain, ChainLink } from '../chain/chain-link.entity';
import { PersonRank } from '../rank/person-rank.entity';
import { definition } from '../schema';
import { Organisation, unitId } from './organisation';
import { UnitKind } from '../unit/unit.entity';

const subgraph = subgraphForSpec(definition, createTestDatabase);
let organisation: Organisation;

const [a, b, c] = ['a', 'b', 'c'].map(unitId) as [string, string, string];
const speaker = seedId('Person', 'do-danh-vuong');

beforeAll(async () => {
  organisation = new Organisation(subgraph.dataSource.manager);
  for (const id of [a, b, c]) await organisation.unit(id, UnitKind.BORDER_POST);
});

beforeEach(() => subgraph.dataSource.manager.clear(ChainLink));

describe('on one day', () => {
  it('a unit has one name', async () => {
    await organisation.name(a, 'Một', { validTo: '2020-01-01' });
    await organisation.name(a, 'Hai', { validFrom: '2020-01-01' });
    await expect(
      organisation.name(a, 'Ba', { validFrom: '2019-12-31', validTo: '2020-01-01' }),
    ).rejects.toThrow('unit_name_one_at_a_time');
  });

  it('a unit belongs to one province', async () => {
    await organisation.province(a, unitId('x'));
    await expect(organisation.province(a, unitId('y'))).rejects.toThrow('unit_province_one_at_a_time');
  });

  it('a unit occurs once in a chain, but may be in both chains', async () => {
    await organisation.link(a, b, { validFrom: '2025-07-01' });
    await organisation.link(a, c, { validFrom: '2025-07-01', chain: Chain.ORGANIC });
    await expect(organisation.link(a, c, { validFrom: '2026-01-01' })).rejects.toThrow(
      'chain_link_one_at_a_time',
    );
  });

  it('a person has one rank', async () => {
    const second = { id: seedId('spec', 'rank'), personId: speaker, rankCode: 'MAJOR_GENERAL' };
    await expect(subgraph.dataSource.manager.insert(PersonRank, second)).rejects.toThrow(
      'person_rank_one_at_a_time',
    );
  });

  it('a person holds several posts, but none twice', async () => {
    const post = { id: seedId('spec', 'post'), personId: speaker, unitId: a, post: 'Chính ủy' };
    await subgraph.dataSource.manager.insert(Appointment, post);
    const again = { ...post, id: seedId('spec', 'again'), validFrom: '2020-01-01' };
    await expect(subgraph.dataSource.manager.insert(Appointment, again)).rejects.toThrow(
      'appointment_one_at_a_time',
    );
  });
});

describe('a unit is never above itself', () => {
  it.each([
    ['directly', c, undefined],
    ['through another', b, undefined],
    ['through two others', a, undefined],
    ['for a single day', a, '2029-12-31'],
  ])('%s', async (_, superior, validFrom) => {
    await organisation.link(a, b, { validTo: '2030-01-01' });
    await organisation.link(b, c);
    await expect(organisation.link(c, superior, { validFrom })).rejects.toThrow(
      'A unit cannot be above itself',
    );
  });

  it('not even by changing a link', async () => {
    await organisation.link(a, b);
    await organisation.link(b, c);
    const change = subgraph.dataSource.query('UPDATE chain_link SET superior_id = $1 WHERE unit_id = $2', [
      a,
      b,
    ]);
    await expect(change).rejects.toThrow('A unit cannot be above itself');
  });

  it('but two units may swap places from one day to the next, and the chains are independent', async () => {
    await organisation.link(a, b, { validTo: '2025-07-01' });
    await organisation.link(b, a, { validFrom: '2025-07-01' });
    await organisation.link(b, a, { validTo: '2025-07-01', chain: Chain.ORGANIC });
  });

  it('not even when two transactions close the cycle at once, each seeing only one half', async () => {
    const first = subgraph.dataSource.createQueryRunner();
    await first.startTransaction();
    await new Organisation(first.manager, 'first').link(a, b);
    const second = expect(organisation.link(b, a)).rejects.toThrow('A unit cannot be above itself');
    await setTimeout(200);
    await first.commitTransaction();
    await first.release();
    await second;
  });
});

it.each([
  [
    'an interval that ends before it begins',
    "INSERT INTO unit VALUES (gen_random_uuid(), 'FLOTILLA', '2020-01-02', '2020-01-01')",
  ],
  ['a kind nobody knows', "INSERT INTO unit VALUES (gen_random_uuid(), 'BATTALION')"],
  ['a person without a name', "INSERT INTO person VALUES (gen_random_uuid(), '')"],
  ['a grade nobody knows', "INSERT INTO rank VALUES ('X', 'X', NULL, 'GENERAL')"],
])('refuses %s', async (_, statement) => {
  await expect(subgraph.dataSource.query(statement)).rejects.toThrow('violates check constraint');
});
