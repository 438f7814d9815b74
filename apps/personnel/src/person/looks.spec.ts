import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import {
  asked,
  HEADQUARTERS,
  type Officer,
  ofProvince,
  OTHER_HEADQUARTERS,
  subgraphForSpec,
} from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { OLD_PROVINCE, organise } from '../testing/organisation';
import { Person } from './person.entity';

const subgraph = subgraphForSpec(definition, createTestDatabase);
const [dated, undated] = ['dated', 'undated'].map((key) => seedId('Person', `spec/looks/${key}`));

beforeAll(async () => {
  await organise(subgraph.dataSource);
  await subgraph.dataSource.manager.insert(Person, [
    { id: dated, fullName: 'Nguyễn Văn Thử 0001', birthDate: '1970-02-03' },
    { id: undated, fullName: 'Nguyễn Văn Thử 0002' },
  ]);
});

const read = (officer: Officer, fields = 'fullName birthDate') =>
  asked(subgraph, [`{ it: people { nodes { ${fields} } } }`], officer);

interface Trail {
  totalCount: number;
  nodes: { kind: string; subject: string; operation: string; entityId: string }[];
}

async function told(id: string | undefined, field: 'looks' | 'history'): Promise<Trail['nodes']> {
  const query = `query ($id: UUID!) {
    it: person(id: $id) { ${field} { totalCount nodes { kind subject operation entityId } } } }`;
  const { it } = await asked<Record<string, Trail>>(subgraph, [query, { id }]);
  return it[field]?.nodes ?? [];
}

it('tells once a day who was shown a birth date, and of nobody else', async () => {
  for (let times = 0; times < 4; times++) await read(HEADQUARTERS);
  await read(OTHER_HEADQUARTERS, 'fullName');
  await read(ofProvince(OLD_PROVINCE));
  const look = (subject: string) => ({ kind: 'LOOK', operation: 'birthDate', entityId: dated, subject });
  expect(await told(dated, 'looks')).toEqual([look('nguyen-van-thu-0001')]);
  expect(await told(undated, 'looks')).toEqual([]);
  await read(OTHER_HEADQUARTERS);
  expect(await told(dated, 'looks')).toEqual([look('nguyen-van-thu-0002'), look('nguyen-van-thu-0001')]);
  expect((await told(dated, 'history')).map(({ kind }) => kind)).toEqual(['CHANGE']);
});

it('tells of it again on another day', async () => {
  const count = async () => (await told(dated, 'looks')).length;
  const before = await count();
  await subgraph.dataSource.transaction(async (manager) => {
    await manager.query('ALTER TABLE audit_record DISABLE TRIGGER USER');
    await manager.query('GRANT UPDATE ON audit_record TO CURRENT_USER');
    await manager.query(`UPDATE audit_record SET at = at - interval '1 day' WHERE kind = 'LOOK'`);
    await manager.query('REVOKE UPDATE ON audit_record FROM CURRENT_USER');
    await manager.query('ALTER TABLE audit_record ENABLE TRIGGER USER');
  });
  await read(HEADQUARTERS);
  expect(await count()).toBe(before + 1);
});

it('shows nobody what cannot be recorded', async () => {
  const [hide, show] = ['audit_record', 'audit_record_away'];
  await subgraph.dataSource.query(`ALTER TABLE ${hide} RENAME TO ${show}`);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { it: people, refused } = await read(OTHER_HEADQUARTERS).finally(() =>
    subgraph.dataSource.query(`ALTER TABLE ${show} RENAME TO ${hide}`),
  );
  expect(JSON.stringify(people)).not.toContain('1970');
  expect(refused).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
});
