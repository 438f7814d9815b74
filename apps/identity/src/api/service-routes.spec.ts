import 'reflect-metadata';

import { randomUUID } from 'node:crypto';
import { GatewayProof, TokenRefusal, Standing } from '@bien-cuong/tokens';
import { ConsoleClient, programToken, expectOnConsole } from '@bien-cuong/testing';
import { decodeJwt } from 'jose';
import { tokenRevocation } from 'openid-client';
import { Sessions } from '../account/sessions';
import type { AccountInput } from '../account/account.service';
import { ClientUseService } from '../client/client-use.service';
import { PartnerClientService } from '../client/partner-client.service';
import { gatewaySecret, openIdentity, type OpenIdentity, strong } from '../testing/open-identity';
import { LineageGraph } from '../testing/lineage-graph';

expectOnConsole('info', /features\.revocation\.allowedPolicy/);

const [today, former, elsewhere] = [randomUUID(), randomUUID(), randomUUID()];

let graph: LineageGraph;
let identity: OpenIdentity;
beforeEach(async () => {
  graph = await LineageGraph.open({ map: [today, elsewhere], madeOf: { [today]: [former] } });
  identity = await openIdentity({ graphUrl: graph.url });
});
afterEach(async () => {
  await identity.close();
  await graph.close();
});

const email = 'thu.0001@bien-cuong.invalid';
const standing = (secret = gatewaySecret) =>
  new Standing(
    { INTROSPECTION_URI: `${identity.url}/identity/introspection` },
    new GatewayProof(secret, 'identity'),
  );
const proof = (service: string) => new GatewayProof(gatewaySecret, service).header();
const reasonOf = (token: string, by = standing()) =>
  by.require(`Bearer ${token}`).then(
    () => 'stands',
    (error: unknown) => (error instanceof TokenRefusal ? error.reason : String(error)),
  );

async function signedIn({ roles = ['headquarters'], provinces = [] }: Partial<AccountInput> = {}) {
  const account = await identity.accounts.add(
    { email, name: 'Nguyễn Văn Thử 0001', roles, provinces },
    { password: strong, mustChangePassword: false },
  );
  const { access_token: token } = await (await ConsoleClient.open(identity.at)).signIn(email, strong);
  return { account, token };
}

it('reports at once that the token of a disabled account is not active, nor one with former roles', async () => {
  const { account, token } = await signedIn();
  expect(await reasonOf(token)).toBe('stands');
  const { version } = await identity.accounts.change(account.id, 1, { roles: ['auditor'] });
  expect(await reasonOf(token)).toBe('invalid');
  await identity.accounts.change(account.id, version, { roles: ['headquarters'], disabled: true });
  expect(await reasonOf(token)).toBe('invalid');
});

it('reports the same of the token of somebody who has signed out', async () => {
  const { account, token } = await signedIn();
  const sessions = new Sessions(identity.dataSource);
  const [session] = await sessions.of(account.id, undefined);
  await sessions.end(account.id, session?.id ?? '');
  expect(await reasonOf(token)).toBe('invalid');
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${identity.url}/identity/api/me`, { headers })).status).toBe(401);
});

describe('when something is used a second time', () => {
  const me = async (token: string) =>
    (await fetch(`${identity.url}/identity/api/me`, { headers: { authorization: `Bearer ${token}` } }))
      .status;
  const codeOf = async (client: ConsoleClient) => {
    const page = await client.begin();
    return client.browser.open(page.address, { step: 'password', email, password: strong });
  };
  const wrong = { error: 'invalid_grant' };
  let client: ConsoleClient;
  beforeEach(async () => {
    await signedIn();
    client = await ConsoleClient.open(identity.at);
  });

  it('an authorization code: reports that the token issued for it is not active', async () => {
    const arrived = await codeOf(client);
    const { access_token: token } = await client.finish(arrived);
    expect([await reasonOf(token), await me(token)]).toEqual(['stands', 200]);
    await expect(client.finish(arrived)).rejects.toMatchObject(wrong);
    expect([await reasonOf(token), await me(token)]).toEqual(['invalid', 401]);
  });

  it('a refresh token: reports so of every token of that sign-in, and of none of a later one', async () => {
    const { access_token: first, refresh_token: refresh = '' } = await client.finish(await codeOf(client));
    const { access_token: second } = await client.refresh(refresh);
    expect([await reasonOf(first), await reasonOf(second)]).toEqual(['stands', 'stands']);
    await expect(client.refresh(refresh)).rejects.toMatchObject(wrong);
    const { access_token: next } = await client.finish(await client.begin());
    expect([await reasonOf(first), await reasonOf(second)]).toEqual(['invalid', 'invalid']);
    expect([await reasonOf(next), await me(next), await me(second)]).toEqual(['stands', 200, 401]);
  });

  it('not in another browser: reports so of no token there', async () => {
    const elsewhere = await ConsoleClient.open(identity.at);
    const { access_token: token } = await elsewhere.finish(await codeOf(elsewhere));
    const arrived = await codeOf(client);
    await client.finish(arrived);
    await expect(client.finish(arrived)).rejects.toMatchObject(wrong);
    expect(await reasonOf(token)).toBe('stands');
  });

  it('or a refresh token is revoked: reports so of the token issued with it', async () => {
    const { access_token: token, refresh_token: refresh = '' } = await client.finish(await codeOf(client));
    await tokenRevocation(client.configuration, refresh);
    expect([await reasonOf(token), await me(token)]).toEqual(['invalid', 401]);
  });
});

it('reports so when a province was taken from the account, with its predecessors', async () => {
  const { account, token } = await signedIn({ roles: ['province'], provinces: [today, elsewhere] });
  expect(decodeJwt(token)['provinces']).toEqual([today, elsewhere, former]);
  expect(await reasonOf(token)).toBe('stands');
  const { version } = await identity.accounts.change(account.id, 1, { provinces: [today, former] });
  expect(await reasonOf(token)).toBe('invalid');
  await identity.accounts.change(account.id, version, { provinces: [elsewhere] });
  expect(await reasonOf(token)).toBe('invalid');
});

it('keeps a token active that names fewer provinces than the account has by now', async () => {
  const { account, token } = await signedIn({ roles: ['province'], provinces: [today] });
  await identity.accounts.change(account.id, 1, { provinces: [elsewhere, today] });
  expect(await reasonOf(token)).toBe('stands');
});

it('reports that the token of a revoked client is not active, nor a text that is no token', async () => {
  const partners = new PartnerClientService(identity.dataSource);
  const { client, secret } = await partners.create({
    name: 'Đơn vị Thử 0001',
    scopes: ['provinces:read'],
    quota: 60,
    expiresAt: null,
  });
  const token = await programToken(identity.at, {
    name: client.id,
    password: secret,
    scope: 'provinces:read',
  });
  expect(await reasonOf(token)).toBe('stands');
  await partners.revoke(client.id);
  expect(await reasonOf(token)).toBe('invalid');
  expect(await reasonOf('abc')).toBe('invalid');
});

it('answers only services that share the secret', async () => {
  const { token } = await signedIn();
  expect(await reasonOf(token, standing('another secret of more than thirty-two characters'))).toBe(
    'unavailable',
  );
  const told = await fetch(`${identity.url}/identity/client-use`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '[]',
  });
  expect(told.status).toBe(401);
  const captured = await fetch(`${identity.url}/identity/client-use`, {
    method: 'POST',
    body: '[]',
    headers: { 'content-type': 'application/json', ...(await proof('awards')) },
  });
  expect(captured.status).toBe(401);
});

it('takes reports from gateways about how clients use the platform', async () => {
  const { client } = await new PartnerClientService(identity.dataSource).create({
    name: 'Đơn vị Thử 0001',
    scopes: ['provinces:read'],
    quota: 60,
    expiresAt: null,
  });
  const use = [{ clientId: client.id, operation: 'Figures', calls: 2, refused: 1, lastSeenAt: Date.now() }];
  const told = await fetch(`${identity.url}/identity/client-use`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await proof('identity')) },
    body: JSON.stringify(use),
  });
  expect(told.status).toBe(204);
  const kept = await new ClientUseService(identity.dataSource).of(client.id);
  expect(kept).toMatchObject({ calls: 2, refused: 1, operations: [{ name: 'Figures', calls: 2 }] });
});

it('keeps no more names of operations than honest use of a day has', async () => {
  const { client } = await new PartnerClientService(identity.dataSource).create({
    name: 'Đơn vị Thử 0001',
    scopes: ['provinces:read'],
    quota: 60,
    expiresAt: null,
  });
  const use = new ClientUseService(identity.dataSource);
  const counted = { clientId: client.id, calls: 1, refused: 0, lastSeenAt: Date.now() };
  for (const _ of [1, 2])
    await use.add(Array.from({ length: 250 }, (_, nth) => ({ ...counted, operation: `Named${nth}` })));
  const [{ names }] = await identity.dataSource.query<[{ names: number }]>(
    'SELECT count(*)::int AS names FROM client_use',
  );
  expect(names).toBeLessThanOrEqual(201);
  const { calls, operations } = await use.of(client.id);
  expect([calls, operations[0]]).toEqual([500, { name: '', calls: 100 }]);
});
