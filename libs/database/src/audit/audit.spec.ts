import 'reflect-metadata';

import { createTestDatabase } from '@bien-cuong/testing';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { type Actor, actAs, actInBulk } from './act-as';
import { appendAudit } from './append-audit';
import { removeAudit } from './install-audit';
import { type AuditedDatabase, openAudited, TABLES } from './testing/audited-database';

const OFFICER: Actor = {
  subject: 'nguyen-van-thu-0001',
  clientId: 'console',
  roles: ['headquarters'],
  address: '192.0.2.1',
  requestId: 'request-1',
  operation: 'renameStar',
};

let database: AuditedDatabase;
let dataSource: DataSource;
let superuser: Client;

beforeEach(async () => {
  database = await openAudited(await createTestDatabase());
  ({ dataSource, superuser } = database);
});

afterEach(() => database.close());

const name = (star: number, text: string) =>
  dataSource.query('INSERT INTO star_name VALUES ($1, $2, $3)', [star, 'vi', text]);

const records = (columns = '*') => dataSource.query(`SELECT ${columns} FROM audit_record ORDER BY id`);

const verify: AuditedDatabase['verify'] = (...known) => database.verify(...known);

/** Makes changes that no trigger sees, as a superuser can. */
async function secretly(...statements: string[]): Promise<void> {
  await superuser.query('ALTER TABLE audit_record DISABLE TRIGGER ALL');
  await superuser.query('ALTER TABLE audit_head DISABLE TRIGGER ALL');
  for (const statement of statements) await superuser.query(statement);
  for (const trigger of ['refuse', 'chain', 'move_head'])
    await superuser.query(`ALTER TABLE audit_record ENABLE ALWAYS TRIGGER ${trigger}`);
  await superuser.query('ALTER TABLE audit_head ENABLE ALWAYS TRIGGER refuse');
  await superuser.query('ALTER TABLE audit_head ENABLE ALWAYS TRIGGER refuse_by_hand');
}

describe('a change', () => {
  it('leaves a record with the author, the address, and the row before and after', async () => {
    await dataSource.transaction(async (manager) => {
      await actAs(manager, OFFICER);
      await manager.query(`INSERT INTO star_name VALUES (1, 'vi', 'Sao Thử')`);
      await manager.query(`UPDATE star_name SET name = 'Sao Mai'`);
      await manager.query('UPDATE star_name SET name = name');
      await manager.query('DELETE FROM star_name');
    });
    const [before, after] = ['Sao Thử', 'Sao Mai'].map((each) => ({ star: 1, language: 'vi', name: each }));
    const found = await records(
      'kind, subject, client_id, roles, address, request_id, operation, entity_type, entity_id',
    );
    expect(found).toEqual(
      Array(3).fill({
        kind: 'CHANGE',
        subject: 'nguyen-van-thu-0001',
        client_id: 'console',
        roles: ['headquarters'],
        address: '192.0.2.1',
        request_id: 'request-1',
        operation: 'renameStar',
        entity_type: 'StarName',
        entity_id: '1/vi',
      }),
    );
    expect(await records('before, after')).toEqual([
      { before: null, after: before },
      { before, after },
      { before: after, after: null },
    ]);
  });

  it('and its record are committed together or not at all', async () => {
    const failing = dataSource.transaction(async (manager) => {
      await manager.query(`INSERT INTO star_name VALUES (1, 'vi', 'Sao Thử')`);
      await appendAudit(manager, { ...OFFICER, kind: 'EXPORT' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await records()).toEqual([]);
    expect(await dataSource.query('SELECT FROM star_name')).toEqual([]);
    await name(1, 'Sao Thử');
    expect(await records('id::int')).toEqual([{ id: 1 }]);
  });

  it('by hand is recorded with the database user, without the author of an earlier transaction', async () => {
    await dataSource.transaction((manager) => actAs(manager, OFFICER));
    await name(1, 'Sao Thử');
    const [{ subject, operation, database_user: user }] = await records();
    expect([subject, operation]).toEqual([null, 'INSERT']);
    expect(user).toBe(database.user);
  });

  it('never shows values of secret columns, but names those that were changed', async () => {
    await dataSource.query(`INSERT INTO account VALUES (1, 'bí mật')`);
    await dataSource.query(`UPDATE account SET password = 'khác'`);
    await dataSource.query('UPDATE account SET id = 2');
    await dataSource.query('DELETE FROM account');
    expect(await records('before, after, detail')).toEqual([
      { before: null, after: { id: 1 }, detail: null },
      { before: { id: 1 }, after: { id: 1 }, detail: { omittedChanged: ['password'] } },
      { before: { id: 1 }, after: { id: 2 }, detail: null },
      { before: { id: 2 }, after: null, detail: null },
    ]);
  });

  it('in bulk leaves one record for each statement', async () => {
    await dataSource.transaction(async (manager) => {
      await actInBulk(manager, { subject: 'seed' });
      await manager.query(`INSERT INTO star_name SELECT n, 'vi', 'Sao Thử' FROM generate_series(1, 1000) n`);
    });
    await dataSource.query('TRUNCATE star_name');
    expect(await records('subject, entity_type, entity_id, after, detail')).toEqual([
      {
        subject: 'seed',
        entity_type: 'StarName',
        entity_id: null,
        after: null,
        detail: { statement: 'INSERT' },
      },
      {
        subject: null,
        entity_type: 'StarName',
        entity_id: null,
        after: null,
        detail: { statement: 'TRUNCATE' },
      },
    ]);
  });

  it('waits for other writers only at the commit', async () => {
    const [one, other] = [dataSource.createQueryRunner(), dataSource.createQueryRunner()];
    for (const runner of [one, other]) await runner.startTransaction();
    await one.query(`INSERT INTO star_name VALUES (1, 'vi', 'Sao Thử')`);
    await other.query(`INSERT INTO star_name VALUES (2, 'vi', 'Sao Thử')`);
    await other.commitTransaction();
    await one.commitTransaction();
    for (const runner of [one, other]) await runner.release();
    expect(await records('entity_id')).toEqual([{ entity_id: '2/vi' }, { entity_id: '1/vi' }]);
    expect((await verify()).fault).toBeUndefined();
  });
});

it('keeps texts that jsonb would refuse', async () => {
  const detail = { text: 'NUL \0, half a character \ud800' };
  await appendAudit(dataSource.manager, { ...OFFICER, kind: 'REFUSAL', detail });
  expect(await records('detail')).toEqual([{ detail: { text: 'NUL \uFFFD, half a character \uFFFD' } }]);
});

describe.each(['owner', 'superuser'])('the %s', (who) => {
  const send = (sql: string) => (who === 'owner' ? dataSource.query(sql) : superuser.query(sql));

  it.each([
    `UPDATE audit_record SET subject = 'somebody else'`,
    'DELETE FROM audit_record',
    'TRUNCATE audit_record',
    'UPDATE audit_head SET count = 0',
    'DELETE FROM audit_head',
    'TRUNCATE audit_head',
    `INSERT INTO audit_head (only_one, count, hash) VALUES (true, 0, '') ON CONFLICT DO NOTHING`,
  ])('is refused: %s', async (statement) => {
    await name(1, 'Sao Thử');
    await expect(send(statement)).rejects.toThrow(/permission denied|the audit trail is only ever added to/);
    expect(await verify()).toEqual({
      head: { count: 1, hash: expect.any(String) },
      unwatched: [],
      unguarded: [],
      altered: [],
    });
  });
});

describe('verification', () => {
  beforeEach(async () => {
    for (const star of [1, 2, 3, 4, 5]) await name(star, 'Sao Thử');
  });

  it('finds nothing where nothing was tampered with, in any time zone and with many writers', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, star) => name(star + 10, 'Sao Thử')));
    await superuser.query(
      `SET timezone = 'Asia/Ho_Chi_Minh'; SET datestyle = 'SQL, DMY'; SET bytea_output = 'escape'`,
    );
    const { head, ...rest } = await verify();
    expect(head).toEqual({ count: 25, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(rest).toEqual({ unwatched: [], unguarded: [], altered: [] });
  });

  it('finds nothing in thousands of records of one transaction, part of which was rolled back', async () => {
    await dataSource.transaction(async (manager) => {
      await manager.query(`INSERT INTO star_name SELECT n, 'en', 'Star' FROM generate_series(1, 3000) n`);
      await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
      await manager
        .transaction(async (inner) => {
          await inner.query(`INSERT INTO star_name VALUES (3001, 'en', 'Star')`);
          throw new Error('taken back');
        })
        .catch(() => undefined);
      await manager.query('SET CONSTRAINTS ALL DEFERRED');
      await manager.query('DELETE FROM star_name WHERE star > 2500');
    });
    const { head, ...rest } = await verify();
    expect([head.count, rest]).toEqual([5 + 3_000 + 500, { unwatched: [], unguarded: [], altered: [] }]);
  });

  it('still finds that the newest were removed when others were added since', async () => {
    await secretly('DELETE FROM audit_record WHERE id >= 4');
    await name(6, 'Sao Thử');
    expect((await verify()).fault).toEqual({ record: 4, what: 'removed' });
  });

  it.each([
    ['the first removed', ['DELETE FROM audit_record WHERE id = 1'], { record: 1, what: 'removed' }],
    ['one removed', ['DELETE FROM audit_record WHERE id = 3'], { record: 3, what: 'removed' }],
    ['the newest removed', ['DELETE FROM audit_record WHERE id >= 4'], { record: 4, what: 'removed' }],
    ['all removed', ['DELETE FROM audit_record'], { record: 1, what: 'removed' }],
    [
      'one edited',
      [`UPDATE audit_record SET after = '{"star": 9}' WHERE id = 2`],
      { record: 2, what: 'edited' },
    ],
    ['who it was', [`UPDATE audit_record SET subject = 'me' WHERE id = 5`], { record: 5, what: 'edited' }],
    [
      'when it was',
      [`UPDATE audit_record SET at = at - interval '1 day' WHERE id = 1`],
      { record: 1, what: 'edited' },
    ],
    [
      'one edited and hashed again',
      [`UPDATE audit_record SET hash = sha256('made good') WHERE id = 3`],
      { record: 3, what: 'edited' },
    ],
    [
      'one removed and the rest renumbered',
      ['DELETE FROM audit_record WHERE id = 3', 'UPDATE audit_record SET id = id - 1 WHERE id > 3'],
      { record: 3, what: 'edited' },
    ],
    ['the head set back', [`UPDATE audit_head SET count = 4`], { record: 5, what: 'head' }],
    ['the head removed', ['DELETE FROM audit_head'], { record: 5, what: 'head' }],
  ])('finds %s', async (_, statements, fault) => {
    await secretly(...statements);
    expect((await verify()).fault).toEqual(fault);
  });

  it('finds with a head noted elsewhere what was removed, with the chain repaired', async () => {
    const { head } = await verify();
    await secretly(
      'DELETE FROM audit_record WHERE id = 5',
      'UPDATE audit_head SET (count, hash) = (SELECT id, hash FROM audit_record WHERE id = 4)',
    );
    expect((await verify()).fault).toBeUndefined();
    expect((await verify(head)).fault).toEqual({ record: 5, what: 'removed' });
    await name(6, 'Sao Thử');
    expect((await verify(head)).fault).toEqual({ record: 5, what: 'edited' });
  });

  it('names tables whose changes are no longer recorded', async () => {
    await dataSource.query('ALTER TABLE account DISABLE TRIGGER record_audit');
    await dataSource.query('CREATE TABLE diary (day date PRIMARY KEY)');
    expect((await verify()).unwatched).toEqual(['account', 'diary']);
    expect((await verify(undefined, ['diary'])).unwatched).toEqual(['account']);
  });

  it('names tables of the trail that could be changed', async () => {
    expect((await verify()).unguarded).toEqual([]);
    await superuser.query('ALTER TABLE audit_record DISABLE TRIGGER refuse');
    await superuser.query('DROP TRIGGER refuse_by_hand ON audit_head');
    expect((await verify()).unguarded).toEqual(['audit_head', 'audit_record']);
  });
});

it('finds that the whole trail was removed', async () => {
  await name(1, 'Sao Thử');
  await superuser.query('DROP TABLE audit_record, audit_head CASCADE');
  const { fault, unguarded } = await verify();
  expect([fault, unguarded]).toEqual([{ record: 1, what: 'removed' }, ['audit_head', 'audit_record']]);
});

it('is uninstalled completely', async () => {
  await removeAudit(dataSource.createQueryRunner(), TABLES);
  const left = `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`;
  expect(await dataSource.query(`${left} ORDER BY 1`)).toEqual([
    { proname: 'account' },
    { proname: 'star_name' },
  ]);
});
