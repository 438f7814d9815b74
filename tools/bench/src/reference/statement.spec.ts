import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import { Client } from 'pg';
import { prepareReferenceDatabase } from './reference-database';
import { statement } from './statement';

const acceptance = {
  code: '04',
  on: '2018-08-31',
  period: '2009/2019',
  pilots: '2009/2019',
  map: '2026-01-01',
};

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareReferenceDatabase(database.url);
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

it('answers the Cao Bằng review from the tables of all four subgraphs', async () => {
  const { rows } = await client.query<{ answer: string }>(statement(acceptance));
  const { province, pilots } = JSON.parse(rows[0]?.answer ?? '');
  expect(province).toMatchObject({
    name: 'Cao Bằng',
    awardTally: { total: 41, individuals: 29, collectives: 12, named: 0 },
    onMap: [{ code: '04', name: 'Cao Bằng' }],
  });
  expect(province.figures.map(({ value }: { value: number }) => value)).toEqual([7950, 92, 718, 832]);
  expect(province.reviews[0].directives[0].issuedBy).toEqual({
    fullName: 'Đỗ Danh Vượng',
    rank: { name: 'Thiếu tướng' },
    post: 'Chính ủy',
    unit: { name: 'Bộ Tư lệnh Bộ đội Biên phòng' },
  });
  expect(pilots[2]).toEqual({
    pilotFor: 'SOUTH',
    province: { name: 'Kon Tum', onMap: [{ name: 'Quảng Ngãi' }] },
  });
});
