import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import type { Caller, Role } from '@bien-cuong/access';
import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

expectOnConsole('warn', /^References to personnel are not checked: /);

const MEDALS = seedId('AwardLot', 'cao-bang/2009-2019/command-medal');
const CAO_BANG = seedId('Province', '04@2025-06-30');
const ELSEWHERE = randomUUID();
const as = (role: Role, provinces: string[] = []): Caller => ({ roles: [role], provinces, scopes: [] });
const own = as('province', [CAO_BANG]);
const other = as('province', [ELSEWHERE]);
const headquarters = as('headquarters');

const subgraph = subgraphForSpec(definition, createTestDatabase, 'test');

async function ask(query: string, caller: Caller, variables: Record<string, unknown> = {}) {
  const { data, errors, statements } = await subgraph.query<Record<string, object>>(query, variables, 'en', {
    caller,
  });
  return { data, codes: (errors ?? []).map(({ extensions }) => extensions?.['code']), statements };
}

async function name(caller: Caller) {
  const query =
    'mutation ($input: NameAwardInput!) { nameAward(input: $input) { id recipient { __typename } } }';
  const { data, codes } = await ask(query, caller, { input: { lotId: MEDALS, personId: randomUUID() } });
  return { id: (data?.['nameAward'] as { id: string } | undefined)?.id, codes };
}

const revoke = (caller: Caller, awardId?: string) =>
  ask('mutation ($input: RevokeAwardInput!) { revokeAward(input: $input) { revocationReason } }', caller, {
    input: { awardId, version: 1, reason: 'CANARY' },
  });

it('lets headquarters and officers of its province name recipients of a lot, and nobody else', async () => {
  expect(await name(headquarters)).toMatchObject({ id: expect.any(String), codes: [] });
  expect(await name(own)).toMatchObject({ id: expect.any(String), codes: [] });
  for (const caller of [
    other,
    as('province'),
    as('council'),
    as('auditor'),
    as('administrator'),
    as('partner'),
  ])
    expect(await name(caller)).toEqual({ id: undefined, codes: ['FORBIDDEN'] });
  const [{ count }] = await subgraph.dataSource.query('SELECT count(*)::int FROM award');
  expect(count).toBe(2);
});

it('lets them revoke an award, which an officer of another province cannot find', async () => {
  const { id } = await name(own);
  expect(await revoke(other, id)).toMatchObject({ data: null, codes: ['NOT_FOUND'] });
  expect(await revoke(other, randomUUID())).toMatchObject({ data: null, codes: ['NOT_FOUND'] });
  expect(await revoke(as('auditor'), id)).toMatchObject({ data: null, codes: ['FORBIDDEN'] });
  expect(await revoke(own, id)).toMatchObject({
    data: { revokeAward: { revocationReason: 'CANARY' } },
    codes: [],
  });
  expect(await revoke(headquarters, (await name(own)).id)).toMatchObject({ codes: [] });
});

const LOT = `query ($id: UUID!) { awardLot(id: $id) { individuals named awards { totalCount nodes { id recipient { __typename } } } } }`;

it('shows recipients to callers who may see them, with one statement for every caller', async () => {
  const { id } = await name(headquarters);
  const whole = {
    individuals: 14,
    named: 1,
    awards: { totalCount: 1, nodes: [{ id, recipient: { __typename: 'Person' } }] },
  };
  for (const caller of [own, headquarters, as('council'), as('auditor')])
    expect(await ask(LOT, caller, { id: MEDALS })).toEqual({
      data: { awardLot: whole },
      codes: [],
      statements: 1,
    });
  const hidden = { individuals: 14, named: null, awards: null };
  expect(await ask(LOT, other, { id: MEDALS })).toEqual({
    data: { awardLot: hidden },
    codes: [],
    statements: 1,
  });
  expect(await ask(LOT, as('administrator'), { id: MEDALS })).toMatchObject({
    data: { awardLot: hidden },
    codes: ['FORBIDDEN', 'FORBIDDEN'],
  });
});

const TALLY = `query ($keys: [_Any!]!) {
  awardTally { total named byAuthority { named } }
  _entities(representations: $keys) { ... on Province { awardTally { total named byAuthority { total named } } } }
}`;

it('counts the named for own provinces only, and for the country to callers who may see all of it', async () => {
  await name(headquarters);
  const keys = [{ __typename: 'Province', id: CAO_BANG, on: '2018-08-31' }];
  const seen = async (caller: Caller) => (await ask(TALLY, caller, { keys })).data;
  const authorities = (...named: (number | null)[]) =>
    named.map((count) => expect.objectContaining({ named: count }));
  const tally = (named: number | null, first: number | null, second: number | null) => ({
    total: 41,
    named,
    byAuthority: authorities(first, second),
  });
  expect(await seen(headquarters)).toEqual({
    awardTally: tally(1, 1, 0),
    _entities: [{ awardTally: tally(1, 1, 0) }],
  });
  const country = tally(null, null, null);
  expect(await seen(own)).toEqual({ awardTally: country, _entities: [{ awardTally: tally(1, 1, 0) }] });
  expect(await seen(other)).toEqual({ awardTally: country, _entities: [{ awardTally: country }] });
});
