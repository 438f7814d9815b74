import 'reflect-metadata';

import { ConsoleClient } from '@bien-cuong/testing';
import { HashRecordIds1764100005000 } from '../../migrations/1764100005000-hash-record-ids';
import { openIdentity, type OpenIdentity, publicUrl, strong } from '../testing/open-identity';
import { RecordAdapter } from './record-adapter';

let identity: OpenIdentity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

const email = 'thu.0001@bien-cuong.invalid';

/** The content of the table, as somebody who reads the database sees it. */
async function kept(): Promise<string> {
  const rows = await identity.dataSource.query<{ row: string }[]>(
    'SELECT oidc_record::text AS row FROM oidc_record',
  );
  return rows.map(({ row }) => row).join('\n');
}

const cookieOf = ({ browser }: ConsoleClient, name: string) =>
  new RegExp(`^${name}=([^;]+)`).exec(browser.set.findLast((one) => one.startsWith(`${name}=`)) ?? '')?.[1] ??
  '';

it('keeps no id that somebody who reads the database could use, and still finds records by their ids', async () => {
  await identity.accounts.add(
    { email, name: 'Nguyễn Văn Thử 0001', roles: ['auditor'], provinces: [] },
    { password: strong, mustChangePassword: false },
  );
  const client = await ConsoleClient.open(identity.at);
  const page = await client.begin();
  const underWay = cookieOf(client, 'bc_sign_in');
  expect(page.address).toContain(underWay);
  expect(await kept()).not.toContain(underWay);
  const arrived = await client.browser.open(page.address, { step: 'password', email, password: strong });
  const code = new URL(arrived.address).searchParams.get('code') ?? '';
  const session = cookieOf(client, 'bc_session');
  const { refresh_token: refresh = '' } = await client.finish(arrived);
  const next = await client.begin({ prompt: 'login' });
  const again = cookieOf(client, 'bc_sign_in');
  const rows = await kept();
  for (const secret of [underWay, again, code, session, refresh]) {
    expect(secret.length).toBeGreaterThan(20);
    expect(rows).not.toContain(secret);
  }
  const renewed = await client.refresh(refresh);
  expect(await kept()).not.toContain(renewed.refresh_token);
  expect(await client.browser.open(next.address)).toMatchObject({ status: 200 });
});

it('finds no record by the hash of its id', async () => {
  const adapter = new RecordAdapter('RefreshToken', identity.dataSource);
  const payload = { jti: 'of a refresh token', kind: 'RefreshToken', grantId: 'grant', exp: 4_000_000_000 };
  await adapter.upsert(payload.jti, payload, 60);
  expect(await adapter.find(payload.jti)).toEqual(payload);
  const [{ id }] = await identity.dataSource.query<[{ id: string }]>('SELECT id FROM oidc_record');
  expect(await adapter.find(id)).toBeUndefined();
  await adapter.consume(payload.jti);
  await expect(adapter.consume(payload.jti)).rejects.toMatchObject({ error: 'invalid_grant' });
  await adapter.destroy(payload.jti);
  expect(await adapter.find(payload.jti)).toBeUndefined();
});

it('ends the whole grant when a refresh token is used twice at once', async () => {
  await identity.accounts.add(
    { email, name: 'Nguyễn Văn Thử 0001', roles: ['auditor'], provinces: [] },
    { password: strong, mustChangePassword: false },
  );
  const [client, another] = [await ConsoleClient.open(identity.at), await ConsoleClient.open(identity.at)];
  const { refresh_token: elsewhere = '' } = await another.signIn(email, strong);
  const { refresh_token: token = '' } = await client.signIn(email, strong);
  // Whichever is first, both have found it unused before either uses it up.
  const held = await identity.dataSource.query<{ id: string }[]>(
    `SELECT id FROM oidc_record WHERE model = 'RefreshToken'`,
  );
  const runner = identity.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT 1 FROM oidc_record WHERE id = ANY ($1) FOR UPDATE', [held.map(({ id }) => id)]);
  const twice = [1, 2].map(() => client.refresh(token).catch((error: unknown) => error as Error));
  await waiting(2);
  await runner.commitTransaction();
  await runner.release();
  const answers = await Promise.all(twice);
  const renewed = answers.flatMap((answer) => (answer instanceof Error ? [] : (answer.refresh_token ?? [])));
  expect(renewed.length).toBeLessThan(2);
  for (const given of [token, ...renewed]) await expect(client.refresh(given)).rejects.toThrow();
  expect(await another.refresh(elsewhere)).toMatchObject({ access_token: expect.any(String) });
});

/** Waits until this many statements wait for a locked row. */
async function waiting(count: number): Promise<void> {
  for (;;) {
    const [{ waiters = 0 } = {}] = (await identity.dataSource.query(
      `SELECT count(*)::int AS waiters FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    )) as { waiters?: number }[];
    if (waiters >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('records of before', () => {
  const insert = (model: string, id: string, payload: object) =>
    identity.dataSource.query(
      `INSERT INTO oidc_record (model, id, payload, expires_at) VALUES ($1, $2, $3, now() + interval '1 hour')`,
      [model, id, { jti: id, kind: model, ...payload }],
    );
  const upgrade = () =>
    identity.dataSource.transaction(({ queryRunner }) =>
      queryRunner ? new HashRecordIds1764100005000().up(queryRunner) : Promise.reject(new Error('none')),
    );
  const found = (model: string, id: string) => new RecordAdapter(model, identity.dataSource).find(id);

  it('are found by the same ids, which are no longer in them', async () => {
    const returnTo = `${publicUrl}/identity/auth/kZ3_-sign-in0000000000`;
    const records: [string, string, object][] = [
      ['RefreshToken', 'kZ3_-refresh0000000000', { grantId: 'grant', sessionUid: 'uid' }],
      ['Session', 'kZ3_-session0000000000', { accountId: 'account', uid: 'uid', authorizations: {} }],
      ['Grant', 'kZ3_-grant000000000000', { accountId: 'account', openid: { scope: 'openid profile' } }],
      ['Interaction', 'kZ3_-sign-in0000000000', { returnTo, params: { ui_locales: 'en' } }],
    ];
    for (const record of records) await insert(...record);
    await upgrade();
    for (const [model, id, payload] of records)
      expect(await found(model, id)).toEqual({ jti: id, kind: model, ...payload });
    expect(await kept()).not.toContain('kZ3_-');
  });

  it('lose the session cookie, which a sign-in in progress does not need', async () => {
    const session = { accountId: 'account', uid: 'uid', cookie: 'what the browser holds' };
    await insert('Interaction', 'sign-in', { session });
    await upgrade();
    const { cookie, ...rest } = session;
    expect(await found('Interaction', 'sign-in')).toMatchObject({ session: rest });
    expect(await kept()).not.toContain(cookie);
  });
});
