import 'reflect-metadata';

import { createTestDatabase } from '@bien-cuong/testing';

import { saltedHashOf, unsaltedHashOf } from './canonical';
import { saltRecords, unsaltRecords } from './install-audit';
import { type AuditedDatabase, openAudited } from './testing/audited-database';

let database: AuditedDatabase;

beforeEach(async () => {
  database = await openAudited(await createTestDatabase());
});

afterEach(() => database.close());

const name = (text: string) =>
  database.dataSource.query(`INSERT INTO star_name SELECT count(*), 'vi', $1 FROM star_name`, [text]);

/** Restores the trail from before records had salts. */
async function goBack(): Promise<void> {
  const runner = database.dataSource.createQueryRunner();
  await unsaltRecords(runner);
  await runner.query('ALTER TABLE audit_record DROP COLUMN salt');
  await runner.release();
}

async function salt(): Promise<void> {
  const runner = database.dataSource.createQueryRunner();
  await saltRecords(runner);
  await runner.release();
}

const DAYS = `generate_series(date '1980-01-01', date '1989-12-31', '1 day') AS day`;
/** A record as shown to somebody who may not see the date in it, with each possible date filled in. */
const guessed = (id: number) => `
  SELECT r.id, r.at, r.database_user, r.kind, r.subject, r.client_id, r.roles, r.address, r.on_behalf_of, r.request_id,
         r.operation, r.entity_type, r.entity_id, r.before, r.after || jsonb_build_object('name', day::date) AS after,
         r.detail, r.previous_hash, NULL::uuid AS salt, day::date::text AS guess
  FROM audit_record r, ${DAYS} WHERE r.id = ${id}`;

/** The dates for which a record gives its own hash, or the record after it gives that one's. */
async function guesses(id: number): Promise<unknown[]> {
  const next = `(SELECT n.id, n.at, n.database_user, n.kind, n.subject, n.client_id, n.roles, n.address, n.on_behalf_of,
    n.request_id, n.operation, n.entity_type, n.entity_id, n.before, n.after, n.detail, n.hash,
    g.computed AS previous_hash, g.guess FROM audit_record n, g WHERE n.id = ${id + 1})`;
  return database.dataSource.query(`
    WITH g AS (SELECT ${unsaltedHashOf('g')} AS computed, ${saltedHashOf('g')} AS salted, g.guess FROM (${guessed(id)}) g)
    SELECT g.guess FROM g, audit_record r WHERE r.id = ${id} AND r.hash IN (g.computed, g.salted)
    UNION ALL SELECT n.guess FROM ${next} n WHERE n.hash = ${unsaltedHashOf('n')}`);
}

it('keeps a hidden date from being found through its hash, or that of the next record', async () => {
  for (const text of ['Sao Mai', '1985-03-03', 'Sao Hôm']) await name(text);
  expect(await guesses(2)).toEqual([]);
});

it('does so for the last record without a salt, since later records have salts', async () => {
  await goBack();
  for (const text of ['Sao Mai', '1985-03-03']) await name(text);
  await salt();
  await name('Sao Hôm');
  // That is why the hashes of such records are hidden.
  expect(await guesses(2)).toEqual([{ guess: '1985-03-03' }]);
});

it('gives each record its own salt, even one inserted by hand with another', async () => {
  for (let times = 0; times < 3; times += 1) await name('Sao Mai');
  await database.superuser.query(
    `INSERT INTO audit_record (kind, salt) VALUES ('EXPORT', (SELECT salt FROM audit_record WHERE id = 1))`,
  );
  const [{ salts }] = await database.dataSource.query(
    'SELECT count(DISTINCT salt)::int AS salts FROM audit_record',
  );
  expect(salts).toBe(4);
});

describe('a trail from before salts', () => {
  beforeEach(async () => {
    await goBack();
    for (const text of ['Sao Mai', 'Sao Hôm']) await name(text);
  });

  const intact = { unwatched: [], unguarded: [], altered: [] };

  it('is verified before it is upgraded, and reported as not upgraded', async () => {
    expect(await database.verify()).toEqual({
      ...intact,
      head: { count: 2, hash: expect.any(String) },
      altered: [{ part: 'function chain_audit_record', differs: ['its body'] }],
    });
  });

  it('continues as one chain, and earlier noted heads stay valid', async () => {
    const { head } = await database.verify();
    await salt();
    await name('Sao Kim');
    expect(await database.verify(head)).toEqual({ ...intact, head: { count: 3, hash: expect.any(String) } });
    const kept = (await database.verify()).head;
    await name('Sao Thổ');
    expect((await database.verify(kept)).fault).toBeUndefined();
    const salts = await database.dataSource.query(
      'SELECT salt IS NULL AS none FROM audit_record ORDER BY id',
    );
    expect(salts.map(({ none }: { none: boolean }) => none)).toEqual([true, true, false, false]);
  });

  it.each([
    ['an old record', `UPDATE audit_record SET after = '{"star": 9}' WHERE id = 1`, 1],
    ['a new record', `UPDATE audit_record SET after = '{"star": 9}' WHERE id = 3`, 3],
    ['a salt', 'UPDATE audit_record SET salt = gen_random_uuid() WHERE id = 3', 3],
    ['that a record has a salt', 'UPDATE audit_record SET salt = NULL WHERE id = 3', 3],
    ['that a record has none', 'UPDATE audit_record SET salt = gen_random_uuid() WHERE id = 2', 2],
    ['all salts', 'ALTER TABLE audit_record DROP COLUMN salt', 3],
  ])('is found when %s was changed', async (_, statement, record) => {
    await salt();
    await name('Sao Kim');
    await database.superuser.query('ALTER TABLE audit_record DISABLE TRIGGER ALL');
    await database.superuser.query(statement);
    expect((await database.verify()).fault).toEqual({ record, what: 'edited' });
  });

  it('can be upgraded and reverted with records staying chained', async () => {
    const runner = database.dataSource.createQueryRunner();
    await salt();
    await name('Sao Kim');
    await unsaltRecords(runner);
    await name('Sao Thổ');
    await salt();
    await name('Sao Mộc');
    await runner.release();
    expect(await database.verify()).toEqual({ ...intact, head: { count: 5, hash: expect.any(String) } });
  });
});
