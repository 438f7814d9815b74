import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

expectOnConsole('warn', /^References to personnel are not checked: /);

const MEDALS = seedId('AwardLot', 'cao-bang/2009-2019/command-medal');
const CERTIFICATES = seedId('AwardLot', 'cao-bang/2009-2019/command-certificate');

const NAME = `mutation ($input: NameAwardInput!) {
  nameAward(input: $input) {
    id recipientKind revokedOn lot { named }
    recipient { __typename ... on Person { id on } ... on Unit { id } ... on Household { name } }
  }
}`;

const REVOKE =
  'mutation ($input: RevokeAwardInput!) { revokeAward(input: $input) { id revokedOn revocationReason } }';

interface Named {
  nameAward: {
    id: string;
    recipientKind: string;
    lot: { named: number };
    recipient: Record<string, string>;
  } | null;
}

const subgraph = subgraphForSpec(definition, createTestDatabase, 'test');

async function name(input: Record<string, unknown>) {
  const { data, errors } = await subgraph.query<Named>(NAME, { input }, 'en');
  return { award: data?.nameAward ?? null, refused: errors?.[0] };
}

async function namedOf(lotId: string): Promise<number> {
  const { data } = await subgraph.query<{ awardLot: { named: number } }>(
    `{ awardLot(id: "${lotId}") { named } }`,
  );
  return data?.awardLot.named ?? NaN;
}

describe('nameAward', () => {
  it('names a person, as of the day the award was given', async () => {
    const personId = randomUUID();
    const { award } = await name({ lotId: MEDALS, personId, goldenBookNumber: '0001' });
    expect(award).toMatchObject({
      recipientKind: 'INDIVIDUAL',
      lot: { named: 1 },
      recipient: { __typename: 'Person', id: personId, on: '2018-08-31' },
    });
  });

  it('never names more than were announced, even when many name at once', async () => {
    const attempts = Array.from({ length: 10 }, () => name({ lotId: CERTIFICATES, unitId: randomUUID() }));
    const answers = await Promise.all(attempts);
    expect(answers.filter(({ award }) => award)).toHaveLength(3);
    const refused = answers.filter((answer) => answer.refused);
    expect(refused.map((answer) => answer.refused?.extensions)).toEqual(
      Array(7).fill({ code: 'CONFLICT', argument: 'lotId' }),
    );
    expect(refused[0]?.refused?.message).toBe(
      'This lot announced 3 recipients of this kind, and all of them are named.',
    );
    expect(await namedOf(CERTIFICATES)).toBe(3);
  });

  it('gives a commemorative medal of one kind to a person once', async () => {
    const personId = randomUUID();
    const [first, second] = await Promise.all([
      name({ lotId: MEDALS, personId }),
      name({ lotId: MEDALS, personId }),
    ]);
    expect([first, second].filter(({ award }) => award)).toHaveLength(1);
    expect((first.refused ?? second.refused)?.extensions).toEqual({ code: 'CONFLICT', argument: 'personId' });
    expect((await name({ lotId: CERTIFICATES, personId })).award).not.toBeNull();
  });

  it.each([
    [
      'a unit for a medal of individuals',
      { lotId: MEDALS, unitId: randomUUID() },
      'BAD_USER_INPUT',
      'unitId',
    ],
    [
      'a household where none may be',
      { lotId: CERTIFICATES, household: 'Hộ Thử 0001' },
      'BAD_USER_INPUT',
      'household',
    ],
    ['nobody', { lotId: MEDALS }, 'BAD_USER_INPUT', 'personId'],
    [
      'two recipients',
      { lotId: MEDALS, personId: randomUUID(), unitId: randomUUID() },
      'BAD_USER_INPUT',
      'personId',
    ],
    ['an id that is none', { lotId: '04', personId: randomUUID() }, 'BAD_USER_INPUT', 'lotId'],
    ['an unknown lot', { lotId: randomUUID(), personId: randomUUID() }, 'NOT_FOUND', 'lotId'],
  ])('refuses %s and changes nothing', async (_, input, code, argument) => {
    const { refused } = await name(input);
    expect(refused?.extensions).toEqual({ code, argument });
    expect(await subgraph.dataSource.query('SELECT FROM award')).toEqual([]);
    expect(await subgraph.dataSource.query('SELECT FROM household')).toEqual([]);
  });

  it('names a household where the award type allows it', async () => {
    await subgraph.dataSource.query(
      `UPDATE award_type_terms SET recipients = recipients || '{HOUSEHOLD}'
       WHERE award_type_id = (SELECT id FROM award_type WHERE code = 'BANG_KHEN')`,
    );
    await subgraph.dataSource.query('UPDATE award_lot SET households = 1 WHERE id = $1', [CERTIFICATES]);
    const { award } = await name({ lotId: CERTIFICATES, household: 'Hộ ông Nguyễn Văn Thử 0001' });
    expect(award?.recipient).toEqual({ __typename: 'Household', name: 'Hộ ông Nguyễn Văn Thử 0001' });
  });

  it('refuses a golden-book number that is taken', async () => {
    await name({ lotId: MEDALS, personId: randomUUID(), goldenBookNumber: '7' });
    const { refused } = await name({ lotId: MEDALS, personId: randomUUID(), goldenBookNumber: ' 7 ' });
    expect(refused?.extensions).toEqual({ code: 'CONFLICT', argument: 'goldenBookNumber' });
  });
});

describe('revokeAward', () => {
  it('keeps the award on record with its reason and no longer counts it', async () => {
    const { award } = await name({ lotId: MEDALS, personId: randomUUID() });
    const input = { awardId: award?.id, reason: 'Kê khai sai thành tích', version: 1 };
    const { data } = await subgraph.query<{ revokeAward: object }>(REVOKE, { input });
    expect(data?.revokeAward).toMatchObject({
      revokedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      revocationReason: 'Kê khai sai thành tích',
    });
    expect(await namedOf(MEDALS)).toBe(0);
    const again = await subgraph.query(REVOKE, { input: { ...input, version: 2 } });
    expect(again.errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', argument: 'awardId' });
  });

  it.each([
    [{ awardId: randomUUID(), reason: 'Sai', version: 1 }, 'NOT_FOUND', 'awardId'],
    [{ awardId: randomUUID(), reason: '  ', version: 1 }, 'BAD_USER_INPUT', 'reason'],
  ])('refuses %j', async (input, code, argument) => {
    const { errors } = await subgraph.query(REVOKE, { input });
    expect(errors?.[0]?.extensions).toEqual({ code, argument });
  });
});

interface AwardPage {
  nodes: { goldenBookNumber: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount?: number;
}

async function page(after: string | null, more = '') {
  const { data, statements } = await subgraph.query<{ awardLot: { awards: AwardPage } }>(
    `query ($after: String) { awardLot(id: "${MEDALS}") { awards(first: 2, after: $after) {
       nodes { goldenBookNumber } pageInfo { hasNextPage endCursor } ${more} } } }`,
    { after },
  );
  if (!data) throw new Error('no page');
  return { ...data.awardLot.awards, statements };
}

it('pages through the awards of a lot and counts them with the same statement', async () => {
  for (let i = 1; i <= 5; i += 1)
    await name({ lotId: MEDALS, personId: randomUUID(), goldenBookNumber: String(i) });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: AwardPage = await page(after);
    seen.push(...nodes.map((node) => node.goldenBookNumber));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(['1', '2', '3', '4', '5']);
  expect((await page(null)).statements).toBe(1);
  expect(await page(null, 'totalCount')).toMatchObject({ statements: 1, totalCount: 5 });
});
