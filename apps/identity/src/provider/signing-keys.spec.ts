import 'reflect-metadata';

import { keysSecret, openIdentity, type OpenIdentity } from '../testing/open-identity';
import { KeySeal } from './key-seal';
import { readKeys, rotateKeys } from './signing-keys';

const nextSecret = 'the secret that takes the place of the first';

let identity: OpenIdentity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

const read = (secret = keysSecret, before?: string) =>
  readKeys({ dataSource: identity.dataSource, seal: new KeySeal({ secret, before }) });

/** The content of the key tables, as somebody who reads the database sees it. */
async function kept(): Promise<string> {
  const sql = `SELECT k::text FROM signing_key k UNION ALL SELECT c::text FROM cookie_key c
    UNION ALL SELECT r::text FROM audit_record r`;
  return JSON.stringify(await identity.dataSource.query(sql));
}

it('keeps no key that somebody who reads the database could sign with', async () => {
  const rotated = await rotateKeys({
    dataSource: identity.dataSource,
    seal: new KeySeal({ secret: keysSecret }),
  });
  const { signing, cookies } = await read();
  expect(signing.map(({ kid }) => kid)).toContain(rotated.kid);
  const rows = await kept();
  const secrets = [...signing.map(({ d = '' }) => d), ...cookies];
  expect(secrets.map(({ length }) => length)).toEqual([43, 43, 43]);
  for (const secret of secrets) expect(rows).not.toContain(secret);
});

it('encrypts existing keys at the first start without replacing them', async () => {
  const { signing, cookies } = await read();
  const [jwk] = signing;
  await identity.dataSource.query('UPDATE signing_key SET jwk = $1', [JSON.stringify(jwk)]);
  await identity.dataSource.query('UPDATE cookie_key SET key = $1', cookies);
  expect(await kept()).toContain(jwk?.d);
  for (const _start of ['first', 'second']) expect(await read()).toEqual({ signing, cookies });
  const rows = await kept();
  for (const secret of [jwk?.d, ...cookies]) expect(rows).not.toContain(secret);
});

it('lets its secret be changed, and then no longer needs the previous one', async () => {
  const keys = await read();
  expect(await read(nextSecret, keysSecret)).toEqual(keys);
  expect(await read(nextSecret)).toEqual(keys);
  await expect(read()).rejects.toThrow('IDENTITY_KEYS_SECRET');
});

it('says what is wrong when the secret is another one, and does not replace the keys', async () => {
  const before = await kept();
  await expect(read(nextSecret)).rejects.toThrow(
    /^IDENTITY_KEYS_SECRET: .* encrypted with another one\. Give that one/,
  );
  expect(await kept()).toBe(before);
});

it('makes new keys after the old ones were deleted because their secret was lost, as the operators’ guide says', async () => {
  const before = await read();
  await identity.dataSource.query('DELETE FROM signing_key; DELETE FROM cookie_key');
  const { signing, cookies } = await read(nextSecret);
  expect([signing.length, cookies.length]).toEqual([1, 1]);
  expect([signing[0]?.kid, ...cookies]).not.toContain(before.signing[0]?.kid);
});
