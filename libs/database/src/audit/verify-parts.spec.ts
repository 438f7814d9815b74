import 'reflect-metadata';

import { createTestDatabase } from '@bien-cuong/testing';

import { hideOmittedChanges, tellOmittedChanges } from './install-audit';
import { type AuditedDatabase, openAudited } from './testing/audited-database';

let database: AuditedDatabase;

beforeEach(async () => {
  database = await openAudited(await createTestDatabase());
});

afterEach(() => database.close());

const empty = (
  name: string,
  rest = '',
) => `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql
  ${rest} AS $$ BEGIN RETURN NULL; END $$`;
const asMade = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const again = (table: string, when: string, args: string) => `
  DROP TRIGGER record_audit ON ${table};
  CREATE CONSTRAINT TRIGGER record_audit AFTER INSERT OR DELETE OR UPDATE ON ${table}
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW ${when} EXECUTE FUNCTION record_audit(${args});
  ALTER TABLE ${table} ENABLE ALWAYS TRIGGER record_audit`;
const whenMade = `WHEN (NOT (current_setting('bien_cuong.audit', true) IS NOT DISTINCT FROM 'bulk'))`;

it.each([
  ['an emptied function', empty('record_audit', asMade), 'function record_audit', ['its body']],
  [
    'one that refuses nothing more, made by somebody else',
    `DROP FUNCTION refuse_audit_change CASCADE; ${empty('refuse_audit_change')}`,
    'function refuse_audit_change',
    ['its body', 'its owner'],
  ],
  [
    'one that runs with the rights of whoever causes it, on any tables',
    'ALTER FUNCTION chain_audit_record SECURITY INVOKER; ALTER FUNCTION chain_audit_record RESET search_path',
    'function chain_audit_record',
    ['SECURITY DEFINER', 'its settings (enable_seqscan=off; enable_bitmapscan=off)'],
  ],
  [
    'one that was taken away',
    'DROP FUNCTION move_audit_head CASCADE',
    'function move_audit_head',
    ['it is not there'],
  ],
  [
    'one of another owner',
    'ALTER FUNCTION record_audit OWNER TO postgres',
    'function record_audit',
    ['its owner'],
  ],
  [
    'columns left out that are not secret',
    again('star_name', whenMade, `'{name}', 'star', 'language'`),
    'trigger record_audit of star_name',
    ['the columns left out (name in place of )'],
  ],
  [
    'a secret that is recorded',
    again('account', whenMade, `'{}', 'id'`),
    'trigger record_audit of account',
    ['the columns left out ( in place of password)'],
  ],
  [
    'a condition that never holds',
    again('star_name', 'WHEN (false)', `'{}', 'star', 'language'`),
    'trigger record_audit of star_name',
    [expect.stringMatching(/^its definition \(CREATE CONSTRAINT TRIGGER .* WHEN \(false\)/)],
  ],
  [
    'a function of the same name elsewhere',
    `CREATE SCHEMA other; ${empty('other.record_audit')};
     ${again('star_name', whenMade, `'{}', 'star', 'language'`).replace('FUNCTION ', 'FUNCTION other.')}`,
    'trigger record_audit of star_name',
    [expect.stringMatching(/^its definition /), 'what it calls (other.record_audit)'],
  ],
  [
    'a trigger that loses records before they are chained',
    `${empty('lose')}; CREATE TRIGGER a BEFORE INSERT ON audit_record FOR EACH ROW EXECUTE FUNCTION lose()`,
    'trigger a of audit_record',
    ['it is none of the trail'],
  ],
  [
    'a rule that does the same',
    'CREATE RULE lose AS ON INSERT TO audit_record DO INSTEAD NOTHING',
    'rule lose of audit_record',
    ['it is none of the trail'],
  ],
])('names %s', async (_, statements, part, differs) => {
  expect((await database.verify()).altered).toEqual([]);
  await database.superuser.query(statements);
  expect((await database.verify()).altered).toContainEqual({ part, differs });
});

it('accepts parts that were installed with other wording', async () => {
  await database.superuser.query(again('account', whenMade, `'{password}', 'id'`));
  expect((await database.verify()).altered).toEqual([]);
});

it('finds nothing with any search_path', async () => {
  for (const path of ['pg_catalog', 'public, pg_catalog', '"$user", public']) {
    await database.superuser.query(`SET search_path = ${path}`);
    expect(await database.verify()).toMatchObject({ unwatched: [], unguarded: [], altered: [] });
  }
});

it('matches the code after upgrading and reverting, with records staying chained', async () => {
  const { dataSource, verify } = database;
  const runner = dataSource.createQueryRunner();
  const change = (password: string) => dataSource.query('UPDATE account SET password = $1', [password]);
  await dataSource.query(`INSERT INTO account VALUES (1, 'một')`);
  await hideOmittedChanges(runner);
  await change('hai');
  expect((await verify()).altered).toEqual([{ part: 'function record_audit', differs: ['its body'] }]);
  await tellOmittedChanges(runner);
  await change('ba');
  await runner.release();
  const { fault, altered } = await verify();
  expect([fault, altered]).toEqual([undefined, []]);
  expect(await dataSource.query('SELECT detail FROM audit_record ORDER BY id')).toEqual([
    { detail: null },
    { detail: null },
    { detail: { omittedChanged: ['password'] } },
  ]);
});
