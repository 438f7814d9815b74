import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

expectOnConsole('warn', /^References to personnel are not checked: /);

const LOT = seedId('AwardLot', 'cao-bang/2009-2019/command-medal');
const CAO_BANG = seedId('Province', '04@2025-06-30');

const NAME = `mutation ($input: NameAwardInput!, $key: String) {
  nameAward(input: $input, idempotencyKey: $key) { id version } }`;
const REVOKE = `mutation ($input: RevokeAwardInput!, $key: String) {
  revokeAward(input: $input, idempotencyKey: $key) { id version } }`;

const caller = (
  subject: string,
  ...roles: ('headquarters' | 'auditor' | 'administrator' | 'province')[]
) => ({
  caller: {
    subject,
    clientId: 'console',
    roles,
    provinces: [],
    scopes: [],
    expires: Number.MAX_SAFE_INTEGER,
  },
});

const OFFICER = {
  ...caller('nguyen-van-thu-0001', 'headquarters'),
  requestId: 'request-1',
  address: '192.0.2.1',
};

interface Answer {
  award?: { id: string; version: number };
  refused?: Record<string, unknown>;
}

const subgraph = subgraphForSpec(definition, createTestDatabase, 'test');

async function send(document: string, variables: object, asking: object = OFFICER): Promise<Answer> {
  const { data, errors } = await subgraph.query<Record<string, Answer['award']>>(
    document,
    { ...variables },
    'en',
    asking,
  );
  const [award] = Object.values(data ?? {});
  return { ...(award && { award }), ...(errors && { refused: errors[0]?.extensions }) };
}

const name = (key?: string, input: object = {}, asking?: object) =>
  send(NAME, { input: { lotId: LOT, personId: randomUUID(), ...input }, key }, asking);

const revoke = (input: object, key?: string) => send(REVOKE, { input: { reason: 'Sai', ...input }, key });

describe('a write to a record that somebody else has changed since', () => {
  it('is refused and shows both', async () => {
    const { award } = await name();
    const [one, other] = await Promise.all([
      revoke({ awardId: award?.id, version: award?.version, reason: 'Kê khai sai' }),
      revoke({ awardId: award?.id, version: award?.version, reason: 'Nhầm người' }),
    ]);
    const [won, lost] = one.award ? [one, other] : [other, one];
    expect(won.award?.version).toBe(2);
    const reasons = one.award ? ['Kê khai sai', 'Nhầm người'] : ['Nhầm người', 'Kê khai sai'];
    expect(lost.refused).toEqual({
      code: 'CONFLICT',
      argument: 'version',
      recorded: { version: 2, revokedOn: expect.any(String), revocationReason: reasons[0] },
      sent: { version: 1, reason: reasons[1] },
    });
  });

  it('is noticed whoever made the other change, also for the lot of a naming', async () => {
    await subgraph.dataSource.query('UPDATE award_lot SET individuals = 15 WHERE id = $1', [LOT]);
    expect((await name(undefined, { lotVersion: 1 })).refused).toEqual({
      code: 'CONFLICT',
      argument: 'version',
      recorded: { version: 2, individuals: 15, collectives: 0, households: 0 },
      sent: { version: 1 },
    });
    expect((await name(undefined, { lotVersion: 2 })).award).toBeDefined();
  });
});

describe('a repeated request', () => {
  const count = async () => (await subgraph.dataSource.query('SELECT FROM award')).length;

  it('is executed once, with the same answer, even when both come at once', async () => {
    const input = { personId: randomUUID() };
    const [first, second] = await Promise.all([name('once', input), name('once', input)]);
    expect(first.award).toBeDefined();
    expect([second, await name('once', input)]).toEqual([first, first]);
    expect(await count()).toBe(1);
    const id = first.award?.id;
    const revoked = await revoke({ awardId: id, version: 1 }, 'other');
    expect(revoked.award).toEqual({ id, version: 2 });
    expect(await revoke({ awardId: id, version: 1 }, 'other')).toEqual(revoked);
  });

  it('is refused when the key was used for something else', async () => {
    expect((await name('once')).award).toBeDefined();
    const refused = { code: 'CONFLICT', argument: 'idempotencyKey' };
    expect(await name('once')).toEqual({ refused });
    expect(await revoke({ awardId: randomUUID(), version: 1 }, 'once')).toEqual({ refused });
    expect(await count()).toBe(1);
  });

  it('is a different one when another caller sends it', async () => {
    await name('once');
    expect((await name('once', {}, caller('nguyen-van-thu-0002', 'headquarters'))).award).toBeDefined();
  });

  it('is tried again when it failed the first time, and after a year', async () => {
    const input = { personId: randomUUID(), goldenBookNumber: '7' };
    const { award } = await name(undefined, { goldenBookNumber: '7' });
    expect((await name('once', input)).refused).toMatchObject({ argument: 'goldenBookNumber' });
    await subgraph.dataSource.query('UPDATE award SET golden_book_number = NULL WHERE id = $1', [award?.id]);
    const once = await name('once', input);
    expect(once.award).toBeDefined();
    await subgraph.dataSource.query(`UPDATE idempotent_request SET at = at - interval '364 days'`);
    expect(await name('once', input)).toEqual(once);
    await subgraph.dataSource.query(`UPDATE idempotent_request SET at = at - interval '3 days'`);
    expect((await name('once')).award).toBeDefined();
  });

  it.each(['', ' ', 'k'.repeat(201)])('has a key of a sensible length', async (key) => {
    expect((await name(key)).refused).toEqual({ code: 'BAD_USER_INPUT', argument: 'idempotencyKey' });
  });
});

it.each([
  ['household', { personId: undefined, household: 'x'.repeat(301) }],
  ['goldenBookNumber', { goldenBookNumber: 'x'.repeat(101) }],
])('refuses a %s that is longer than any', async (argument, input) => {
  expect((await name(undefined, input)).refused).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

describe('a household', () => {
  const CERTIFICATES = seedId('AwardLot', 'cao-bang/2009-2019/command-certificate');
  const change = (sql: string, ...values: string[]) => subgraph.dataSource.query(sql, values);
  const named = (household: string, lotId = CERTIFICATES) =>
    name(undefined, { personId: null, household, lotId });
  const again = { code: 'CONFLICT', argument: 'household' };
  const spelled = [
    'Hộ ông Nguyễn Văn Thử 0001',
    'hộ  ông NGUYỄN VĂN THỬ 0001 ',
    'Hộ ông\u00a0Nguyễn Văn Thử 0001'.normalize('NFD'),
  ];
  const [first = ''] = spelled;

  beforeEach(async () => {
    await change(
      `UPDATE award_type_terms SET recipients = recipients || '{HOUSEHOLD}' WHERE NOT 'HOUSEHOLD' = ANY(recipients)`,
    );
    await change('UPDATE award_lot SET households = 3 WHERE id = $1', CERTIFICATES);
    await change('UPDATE award_lot SET households = 1 WHERE id = $1', LOT);
  });

  it('is named once in a lot even without a key, in any spelling and even at once; in another lot it may be named again', async () => {
    const answers = await Promise.all(spelled.map((each) => named(each)));
    expect(answers.filter(({ award }) => award)).toHaveLength(1);
    expect(answers.flatMap(({ refused }) => refused ?? [])).toEqual([again, again]);
    expect(await change('SELECT FROM household')).toHaveLength(1);
    expect((await named('Hộ bà Nguyễn Thị Thử 0002')).award).toBeDefined();
    expect((await named(first, LOT)).award).toBeDefined();
    // The lot is full by now, but the error must say that this recipient is already named.
    expect((await named(first, LOT)).refused).toEqual(again);
  });

  it('is different from one whose name differs in an accent, and the same wherever the tone is placed', async () => {
    await change('UPDATE award_lot SET households = 9 WHERE id = $1', CERTIFICATES);
    const others = ['Hoa', 'Hòa', 'Hóa', 'Đỗ', 'Dỗ', 'Tân', 'Tấn', 'Thúy'].map(
      (each) => `Hộ bà Trần Thị ${each}`,
    );
    for (const household of others) expect((await named(household)).award).toBeDefined();
    for (const each of ['hoà', 'HOÁ', 'thuý'.normalize('NFD')])
      expect((await named(`hộ bà trần thị ${each}`)).refused).toEqual(again);
    // Even for writes by hand: the two names must never become equal.
    await expect(
      change('UPDATE household SET name = $1 WHERE name = $2', 'Hộ bà Trần Thị HOÀ', others[0] ?? ''),
    ).rejects.toThrow('a household is named twice in a lot');
  });

  it('is recorded as one line', async () => {
    await named(`\u200b Hộ ông\u00a0\tNguyễn  Văn Thử 0001\n`.normalize('NFD'));
    expect(await change('SELECT name FROM household')).toEqual([{ name: first }]);
  });

  it('may be named again after it was revoked', async () => {
    const { award } = await named(first);
    await revoke({ awardId: award?.id, version: award?.version });
    expect((await named(first)).award).toBeDefined();
  });

  it('is named once even by hand, and one that was named twice before stays', async () => {
    await change('ALTER TABLE award DISABLE TRIGGER guard_household_award');
    const insert = async (household: string) => {
      const id = randomUUID();
      await change('INSERT INTO household (id, name) VALUES ($1, $2)', id, household);
      return change(
        `INSERT INTO award (id, lot_id, recipient_kind, household_id, named_at) VALUES ($1, $2, 'HOUSEHOLD', $1, now())`,
        ...[id, CERTIFICATES],
      );
    };
    await insert(first);
    await insert(first.toUpperCase());
    await change('ALTER TABLE award ENABLE TRIGGER guard_household_award');
    await change(`UPDATE award SET golden_book_number = lot_id || '/' || id`);
    const twice = 'a household is named twice in a lot';
    await expect(insert(first.toLowerCase())).rejects.toThrow(twice);
    await insert('Hộ bà Nguyễn Thị Thử 0002');
    await expect(change('UPDATE household SET name = $1', first)).rejects.toThrow(twice);
    await change(`UPDATE award SET revoked_on = now(), revocation_reason = 'Trùng'`);
    await expect(change('UPDATE award SET revoked_on = NULL, revocation_reason = NULL')).rejects.toThrow(
      twice,
    );
  });
});

describe('a field with only blanks', () => {
  const refused = (argument: string) => ({ code: 'BAD_USER_INPUT', argument });

  it('is refused as a reason when it is longer than anybody reads', async () => {
    const { award } = await name();
    const { refused: why } = await revoke({ awardId: award?.id, version: 1, reason: 'a'.repeat(1_001) });
    expect(why).toEqual(refused('reason'));
  });

  it('counts as left out', async () => {
    for (const blank of ['', ' ', '\u00a0\t', '\u200b']) {
      const { award } = await name(undefined, { household: blank, goldenBookNumber: blank });
      expect(award).toBeDefined();
      expect((await name(undefined, { personId: null, household: blank })).refused).toEqual(
        refused('personId'),
      );
      const { refused: why } = await revoke({ awardId: award?.id, version: 1, reason: blank });
      expect(why).toEqual(refused('reason'));
    }
    const kept = await subgraph.dataSource.query(
      'SELECT golden_book_number AS number, household_id FROM award',
    );
    expect(kept).toEqual(Array(4).fill({ number: null, household_id: null }));
    expect(await subgraph.dataSource.query('SELECT FROM household')).toEqual([]);
  });

  it('does not keep a number from being taken', async () => {
    expect((await name(undefined, { goldenBookNumber: 'SV\u00a0 7 ' })).award).toBeDefined();
    const taken = { code: 'CONFLICT', argument: 'goldenBookNumber' };
    expect((await name(undefined, { goldenBookNumber: ' SV 7' })).refused).toEqual(taken);
  });
});

interface Recorded {
  kind: string;
  after: Record<string, unknown> | null;
  detail: { input?: unknown } | null;
}

const RECORDS = `query ($filter: AuditFilter, $first: Int! = 50, $after: String) {
  awardsAuditRecords(filter: $filter, first: $first, after: $after) {
    nodes { id kind subject onBehalfOf clientId roles address requestId operation entityType entityId before after detail }
    totalCount pageInfo { hasNextPage endCursor } } }`;

interface Page {
  nodes: Recorded[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function search(variables: object = {}, asking: object = OFFICER) {
  const { data, errors } = await subgraph.query<{ awardsAuditRecords: Page | null }>(
    RECORDS,
    { ...variables },
    'en',
    asking,
  );
  return { page: data?.awardsAuditRecords, refused: errors?.[0] };
}

const BY_OFFICER = {
  subject: 'nguyen-van-thu-0001',
  onBehalfOf: null,
  clientId: 'console',
  roles: ['headquarters'],
  address: '192.0.2.1',
  requestId: 'request-1',
};

describe('the audit trail', () => {
  it('has each change with its author, newest first, and an award has its own', async () => {
    const personId = randomUUID();
    const { award } = await name(undefined, { personId });
    await revoke({ awardId: award?.id, version: 1 });
    const { data } = await subgraph.query<{ awardLot: { awards: { nodes: { history: Page }[] } } }>(
      `{ awardLot(id: "${LOT}") { awards { nodes { history { totalCount nodes {
         operation subject before after } } } } } }`,
      {},
      'en',
      OFFICER,
    );
    const [{ history } = { history: undefined }] = data?.awardLot.awards.nodes ?? [];
    expect(history).toMatchObject({
      totalCount: 2,
      nodes: [
        { operation: 'revokeAward', before: { version: 1 }, after: { version: 2, revocation_reason: 'Sai' } },
        { operation: 'nameAward', before: null, after: { person_id: personId } },
      ],
    });
    const { page } = await search({ filter: { entityType: 'Award', entityId: award?.id } });
    expect(page?.nodes[0]).toMatchObject({ ...BY_OFFICER, kind: 'CHANGE', operation: 'revokeAward' });
  });

  it('has refusals, which changed nothing else', async () => {
    const input = { awardId: randomUUID(), version: 1, reason: 'Sai' };
    await revoke(input);
    const { page } = await search({ filter: { kind: 'REFUSAL' } });
    expect(page?.nodes).toEqual([
      {
        ...BY_OFFICER,
        id: expect.stringMatching(/^awards:\d+$/),
        kind: 'REFUSAL',
        operation: 'revokeAward',
        entityType: null,
        entityId: null,
        before: null,
        after: null,
        detail: { code: 'NOT_FOUND', argument: 'awardId', input: { input, idempotencyKey: undefined } },
      },
    ]);
  });

  it('says who acted for whom, and does not give the actor a stored answer for another subject', async () => {
    const input = { personId: randomUUID() };
    const actingFor = (subject: string) => {
      const { caller: whom } = caller(subject, 'headquarters');
      return { caller: { ...whom, actor: 'tro-ly-thu-0001' } };
    };
    const first = await name('once', input, actingFor('nguyen-van-thu-0001'));
    const second = await name('once', input, actingFor('nguyen-van-thu-0002'));
    expect(second.award?.id).not.toBe(first.award?.id);
    expect(await name('once', input, actingFor('nguyen-van-thu-0001'))).toEqual(first);
    const { page } = await search({ filter: { subject: 'tro-ly-thu-0001' } });
    expect(page?.nodes).toMatchObject(
      ['nguyen-van-thu-0002', 'nguyen-van-thu-0001'].map((onBehalfOf) => ({
        subject: 'tro-ly-thu-0001',
        onBehalfOf,
        roles: ['headquarters'],
        operation: 'nameAward',
      })),
    );
  });

  it('can be searched by author and time, page by page', async () => {
    for (let i = 0; i < 3; i += 1) await name();
    await name(undefined, {}, caller('nguyen-van-thu-0002', 'headquarters'));
    const filter = { subject: 'nguyen-van-thu-0001' };
    const { page: first } = await search({ filter, first: 2 });
    const { page: second } = await search({ filter, first: 2, after: first?.pageInfo.endCursor });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(second).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: false } });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await search({ filter: { ...filter, until: tomorrow } })).page?.totalCount).toBe(3);
    expect((await search({ filter: { ...filter, since: tomorrow } })).page?.totalCount).toBe(0);
    expect((await search({ after: 'nonsense' })).refused?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is for auditors, administrators and headquarters, and records others who tried', async () => {
    const refused = await search({}, caller('nguyen-van-thu-0003', 'province'));
    expect(refused.page).toBeNull();
    expect(refused.refused?.extensions).toEqual({ code: 'FORBIDDEN' });
    const { page } = await search({ filter: { subject: 'nguyen-van-thu-0003', kind: 'REFUSAL' } });
    expect(page?.nodes[0]).toMatchObject({ operation: 'awardsAuditRecords', detail: { code: 'FORBIDDEN' } });
    const beside = await subgraph.query(
      `{ awardLot(id: "${LOT}") { named history { totalCount } } }`,
      {},
      'en',
      caller('nguyen-van-thu-0003', 'province'),
    );
    expect(beside.data).toEqual({ awardLot: { named: null, history: null } });
  });

  it('records a field that was refused in many rows once, with their number', async () => {
    const { data } = await subgraph.query<{ _entities: { commendations: { nodes: { named: null }[] } }[] }>(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { commendations { nodes { named } } } } }',
      { keys: [{ __typename: 'Province', id: CAO_BANG, on: '2018-08-31' }] },
      'en',
      caller('nguyen-van-thu-0005', 'administrator'),
    );
    const times = data?._entities[0]?.commendations.nodes.length;
    expect(times).toBeGreaterThan(1);
    const { page } = await search({ filter: { subject: 'nguyen-van-thu-0005', kind: 'REFUSAL' } });
    const record = { operation: 'named', detail: { code: 'FORBIDDEN', times, input: {} } };
    // The query is executed twice, by both executors, so the refusal is recorded twice.
    expect(page?.nodes).toMatchObject([record, record]);
  });

  it('shows personal data and the lot of an award to auditors, and dots to administrators', async () => {
    const personId = randomUUID();
    await name(undefined, { personId });
    await name(undefined, { personId });
    const shown = async (role: 'auditor' | 'administrator') => {
      const { page } = await search({}, caller('nguyen-van-thu-0004', role));
      const { person_id: person, lot_id: lot } = page?.nodes[1]?.after ?? {};
      return [page?.nodes[0]?.detail?.input, person, lot];
    };
    expect(await shown('auditor')).toEqual([{ input: { lotId: LOT, personId } }, personId, LOT]);
    expect(await shown('administrator')).toEqual(['•••', '•••', '•••']);
  });
});
