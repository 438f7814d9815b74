import { randomUUID } from 'node:crypto';
import { type RunningPlatform, takeAway, type TestIssuer } from '@bien-cuong/testing';
import { makePeople } from './testing/award-client';
import { ask } from './testing/ask';
import { databasesOf } from './testing/databases';

const NAME = `mutation ($input: NameAwardInput!, $key: String) {
  nameAward(input: $input, idempotencyKey: $key) { id history { nodes { subject address requestId operation } } } }`;

const REVOKE = 'mutation ($input: RevokeAwardInput!) { revokeAward(input: $input) { id } }';

/**
 * Writes on a platform that accepts the tokens of a test issuer. They name awards, so suites that count
 * awards must run before.
 */
export function safeWrites(stage: () => { platform: RunningPlatform; issuer: TestIssuer }): void {
  let platform: RunningPlatform;
  let personnel: string;
  let server: string;
  let lotId: string;
  let headers: Record<string, string>;

  beforeAll(async () => {
    ({ platform } = stage());
    const { databases, server: administrators } = await databasesOf(platform);
    [personnel, server] = [databases.personnel, administrators];
    const claims = { sub: 'nguyen-van-thu-0001', roles: ['headquarters'] };
    const token = await stage().issuer.token({ claims });
    headers = { authorization: `Bearer ${token}`, 'x-request-id': 'request-1' };
    lotId = await medalLot();
  });

  async function medalLot(): Promise<string> {
    const query = '{ province(code: "04", on: "2018-08-31") { commendations { nodes { id individuals } } } }';
    const { data } = await ask<{
      province: { commendations: { nodes: { id: string; individuals: number }[] } };
    }>(platform.url, query, { headers });
    return data?.province.commendations.nodes.find(({ individuals }) => individuals === 14)?.id ?? '';
  }

  const name = (input: object, key?: string) =>
    ask<{ nameAward: { id: string; history: { nodes: object[] } } | null }>(platform.url, NAME, {
      headers,
      variables: { input: { lotId, ...input }, key },
    });

  it('must refer to what exists, and is refused when that cannot be checked', async () => {
    const [personId] = await makePeople(personnel, 1);
    expect((await name({ personId: randomUUID() })).errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'personId',
      service: 'awards',
    });
    const giveBack = await takeAway(server, personnel);
    try {
      expect((await name({ personId })).errors?.[0]?.extensions).toMatchObject({
        code: 'UNAVAILABLE',
        argument: 'personId',
      });
    } finally {
      await giveBack();
    }
  });

  it('of a record that somebody else has changed is refused, and shows both versions', async () => {
    const [personId] = await makePeople(personnel, 1);
    const awardId = (await name({ personId })).data?.nameAward?.id;
    const revoke = (reason: string) =>
      ask(platform.url, REVOKE, { headers, variables: { input: { awardId, reason, version: 1 } } });
    expect((await revoke('Kê khai sai')).errors).toBeUndefined();
    expect((await revoke('Nhầm người')).errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      argument: 'version',
      service: 'awards',
      recorded: { version: 2, revokedOn: expect.any(String), revocationReason: 'Kê khai sai' },
      sent: { version: 1, reason: 'Nhầm người' },
    });
  });

  it('is recorded with its author and address, and executed once', async () => {
    const [personId] = await makePeople(personnel, 1);
    const first = await name({ personId }, 'once');
    expect(first.data?.nameAward?.history.nodes).toEqual([
      {
        subject: 'nguyen-van-thu-0001',
        address: '127.0.0.1',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}\/request-1$/) as string,
        operation: 'nameAward',
      },
    ]);
    expect(await name({ personId }, 'once')).toEqual(first);
  });
}
