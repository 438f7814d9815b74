import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, THE_DAY } from '../seed/facts';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const officer = (subject: string, role: 'province' | 'headquarters' | 'auditor' = 'province') => ({
  caller: {
    subject,
    clientId: 'console',
    roles: [role],
    provinces: role === 'province' ? [CAO_BANG] : [],
    scopes: [],
    expires: Number.MAX_SAFE_INTEGER,
  },
});
const AN = officer('nguyen-van-thu-0001');
const BINH = officer('nguyen-van-thu-0002');
const HEADQUARTERS = officer('nguyen-van-thu-0003', 'headquarters');

interface Draft {
  id: string;
  version: number;
  owner: string;
  content: unknown;
}

async function send<Result>(document: string, variables: Record<string, unknown>, asking: object = AN) {
  const { data, errors } = await subgraph.query<{ it: Result | null }>(document, variables, 'en', asking);
  return { ...(data?.it != null && { it: data.it }), ...(errors && { refused: errors[0]?.extensions }) };
}

const save = (more: object = {}, asking?: object) =>
  send<Draft>(
    `mutation ($id: UUID, $version: Int, $kind: String!, $title: String, $content: JSON!) {
      it: saveDraft(id: $id, version: $version, kind: $kind, title: $title, content: $content) { id version owner content } }`,
    { kind: 'report', title: 'Sơ kết', content: { title: 'Hội nghị', figures: [{ value: 7950 }] }, ...more },
    asking,
  );

const saved = async (more?: object, asking?: object): Promise<Draft> => {
  const { it } = await save(more, asking);
  if (!it) throw new Error('It was not saved.');
  return it;
};

const list = async (asking: object, args = '') =>
  (await send<Draft[]>(`{ it: drafts${args} { id owner version content } }`, {}, asking)).it ?? [];

const handOver = ({ id }: Draft, to: string, asking?: object) =>
  send<Draft>(
    'mutation ($id: UUID!, $to: String!) { it: handOverDraft(id: $id, to: $to) { id version owner content } }',
    { id, to },
    asking,
  );

const discard = ({ id }: Draft, asking?: object) =>
  send<boolean>('mutation ($id: UUID!) { it: discardDraft(id: $id) }', { id }, asking);

afterEach(() => subgraph.dataSource.query('TRUNCATE draft, record_taking'));

describe('a draft', () => {
  it('is saved and found again, by its owner alone', async () => {
    const draft = await saved();
    expect(draft).toMatchObject({ version: 1, owner: 'nguyen-van-thu-0001' });
    expect(await list(AN)).toEqual([draft]);
    expect(await list(BINH)).toEqual([]);
    expect(await list(BINH, '(everybody: true)')).toEqual([]);
  });

  it('is saved again as it grows, and never over what was saved elsewhere', async () => {
    const { id, version } = await saved();
    expect(await save({ id, version, content: { title: 'Khác' } })).toMatchObject({ it: { version: 2 } });
    expect(await save({ id, version, content: {} })).toMatchObject({
      refused: {
        code: 'CONFLICT',
        argument: 'version',
        recorded: { version: 2, content: { title: 'Khác' } },
      },
    });
    expect(await save({ id, version: 2 }, BINH)).toMatchObject({ refused: { code: 'NOT_FOUND' } });
  });

  it('is handed over by its owner, and by headquarters when the owner has left', async () => {
    const draft = await saved();
    expect(await handOver(draft, 'nguyen-van-thu-0003', BINH)).toMatchObject({
      refused: { code: 'NOT_FOUND' },
    });
    expect(await handOver(draft, 'nguyen-van-thu-0002')).toMatchObject({
      it: { owner: 'nguyen-van-thu-0002' },
    });
    expect(await list(AN)).toEqual([]);
    expect(await list(HEADQUARTERS)).toEqual([]);
    expect(await list(HEADQUARTERS, '(everybody: true)')).toHaveLength(1);
    await handOver(draft, 'nguyen-van-thu-0001', HEADQUARTERS);
    expect(await list(AN)).toMatchObject([{ id: draft.id, content: draft.content, version: 3 }]);
  });

  it('is discarded, and by nobody else', async () => {
    const draft = await saved();
    expect(await discard(draft, BINH)).toMatchObject({ refused: { code: 'NOT_FOUND', argument: 'id' } });
    expect(await discard(draft)).toEqual({ it: true });
    expect(await discard(draft)).toMatchObject({ refused: { code: 'NOT_FOUND' } });
  });

  it.each([
    [{ kind: ' ' }, 'kind'],
    [{ content: 'ữ'.repeat(600_000) }, 'content'],
  ])('is refused with %s', async (wrong, argument) => {
    expect(await save(wrong)).toMatchObject({ refused: { code: 'BAD_USER_INPUT', argument } });
  });

  it('is for those who enter something', async () => {
    expect(await save({}, officer('nguyen-van-thu-0004', 'auditor'))).toMatchObject({
      refused: { code: 'FORBIDDEN' },
    });
  });
});

describe('who has a record open', () => {
  const take = (asking: object, verb = 'Take', more = ' { subject since }') =>
    send<object[]>(
      `mutation ($id: UUID!) { it: movements${verb}Record(entityType: "Movement", entityId: $id)${more} }`,
      { id: THE_DAY },
      asking,
    );

  it('is shown to the next one, who is not locked out', async () => {
    expect(await take(AN)).toEqual({ it: [] });
    expect(await take(BINH)).toMatchObject({ it: [{ subject: 'nguyen-van-thu-0001' }] });
    expect(await take(AN)).toMatchObject({ it: [{ subject: 'nguyen-van-thu-0002' }] });
  });

  it('is forgotten when it is closed, and two minutes after it was last heard of', async () => {
    await take(AN);
    expect(await take(AN, 'Leave', '')).toEqual({ it: true });
    expect(await take(BINH)).toEqual({ it: [] });
    await subgraph.dataSource.query(`UPDATE record_taking SET renewed_at = now() - interval '3 minutes'`);
    expect(await take(AN)).toEqual({ it: [] });
  });

  it('is released by headquarters', async () => {
    await take(AN);
    const release = (asking: object) =>
      send<boolean>(
        `mutation ($id: UUID!) {
          it: movementsReleaseRecord(entityType: "Movement", entityId: $id, subject: "nguyen-van-thu-0001") }`,
        { id: THE_DAY },
        asking,
      );
    expect(await release(BINH)).toMatchObject({ refused: { code: 'FORBIDDEN' } });
    expect(await release(HEADQUARTERS)).toEqual({ it: true });
    expect(await take(BINH)).toEqual({ it: [] });
  });

  it('is told of records alone', async () => {
    const unknown = await send(
      `mutation ($id: UUID!) { it: movementsTakeRecord(entityType: "Star", entityId: $id) { since } }`,
      { id: THE_DAY },
    );
    expect(unknown).toMatchObject({ refused: { code: 'BAD_USER_INPUT', argument: 'entityType' } });
  });
});
