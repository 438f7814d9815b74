import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { appendAudit, installAudit, removeAudit, unsaltRecords } from '@bien-cuong/database';
import type { Role } from '@bien-cuong/access';
import { createTestDatabase } from '@bien-cuong/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { Reads } from '../reads/reads';
import type { SubgraphDefinition } from '../serve/subgraph';
import { subgraphForSpec } from '../testing/subgraph-for-spec';
import { auditTrail } from './audit-trail';

const TABLES = ['person', 'post'];

class CreatePeople1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE person (id uuid PRIMARY KEY, name text, birth_date date, source text)');
    await runner.query('CREATE TABLE post (id uuid PRIMARY KEY, name text, holder_id uuid)');
    await installAudit(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, TABLES);
    await runner.query('DROP TABLE person, post');
  }
}

const audit = auditTrail('personnel', {
  personal: {
    Person: { id: 'people', name: 'people', birth_date: 'birth-dates' },
    Post: { holder_id: 'people' },
  },
  histories: [],
});

const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [CreatePeople1764000003000] },
  mainTable: 'person',
  seed: async () => undefined,
  parts: (dataSource) => ({
    resolvers: audit.resolvers(dataSource),
    reads: new Reads(dataSource, audit.views({})),
  }),
};

const SEARCH = `query ($filter: AuditFilter, $first: Int, $after: String) {
  personnelAuditRecords(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id entityType entityId before after detail hash } pageInfo { hasNextPage endCursor } } }`;
const DOTS = '•••';

interface Page {
  totalCount: number;
  nodes: {
    id: string;
    entityId: string;
    after: object | null;
    before: object | null;
    detail: object;
    hash: string;
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const subgraph = subgraphForSpec(definition, createTestDatabase);
const [person, post] = [randomUUID(), randomUUID()];

beforeAll(async () => {
  await subgraph.dataSource.query(
    `INSERT INTO person VALUES ($1, 'Nguyễn Văn Thử 0001', '1985-03-03', 'Quyết định về ông Thử')`,
    [person],
  );
  await subgraph.dataSource.query('UPDATE person SET birth_date = NULL');
  await subgraph.dataSource.query(`INSERT INTO post VALUES ($1, 'Chính ủy', NULL)`, [post]);
});

async function search(role: Role, variables: Record<string, unknown> = {}) {
  const caller = { roles: [role], provinces: [], scopes: [] };
  const { data, errors } = await subgraph.query<{ personnelAuditRecords: Page | null }>(
    SEARCH,
    { first: 50, ...variables },
    'en',
    { caller },
  );
  return { page: data?.personnelAuditRecords, refused: errors?.[0] };
}

const ofEntities = { filter: { kind: 'CHANGE' } };

describe('a caller who may not know of an entity', () => {
  it('sees nothing of it: neither its values nor which are empty', async () => {
    const { page } = await search('administrator', ofEntities);
    const row = { id: DOTS, name: DOTS, birth_date: DOTS, source: DOTS };
    expect(page?.nodes.map(({ entityId, before, after }) => ({ entityId, before, after }))).toEqual([
      { entityId: post, before: null, after: { id: post, name: 'Chính ủy', holder_id: DOTS } },
      { entityId: DOTS, before: row, after: row },
      { entityId: DOTS, before: null, after: row },
    ]);
  });

  it.each([
    ['one that there is', () => person],
    ['one that there is not', randomUUID],
    ['what is no identity', () => 'x'],
  ])('finds nothing by its identity, whatever there is: %s', async (_, entityId) => {
    const { page } = await search('administrator', { filter: { entityId: entityId() } });
    expect(page).toMatchObject({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    const more = { kind: 'CHANGE', since: '2020-01-01T00:00:00Z' };
    const narrowed = await search('administrator', { filter: { entityId: entityId(), ...more }, first: 1 });
    expect(narrowed.page?.totalCount).toBe(0);
  });

  it.each([
    ['one that there is', () => person],
    ['one that there is not', randomUUID],
  ])(
    'may not ask for it by type and identity, and hears which argument that was: %s',
    async (_, entityId) => {
      const filter = { entityType: 'Person', entityId: entityId() };
      const { page, refused } = await search('administrator', { filter });
      expect(page).toBeNull();
      expect(refused).toMatchObject({
        message: 'You may not ask for the trail of a single entity of this type.',
        extensions: { code: 'FORBIDDEN', argument: 'filter.entityId' },
      });
    },
  );

  it('still finds what they may know, and all changes of a type together', async () => {
    expect((await search('administrator', { filter: { entityId: post } })).page?.totalCount).toBe(1);
    const typed = { filter: { entityType: 'Post', entityId: post } };
    expect((await search('administrator', typed)).page?.totalCount).toBe(1);
    expect((await search('administrator', { filter: { entityType: 'Person' } })).page?.totalCount).toBe(2);
  });
});

it('lets a caller who may know of an entity ask for it, and hides a date of birth even where there is none', async () => {
  for (const filter of [{ entityId: person }, { entityType: 'Person', entityId: person }]) {
    const { page } = await search('auditor', { filter });
    expect(page?.totalCount).toBe(2);
    const row = { id: person, name: 'Nguyễn Văn Thử 0001', source: 'Quyết định về ông Thử' };
    const shown = { ...row, birth_date: DOTS };
    expect(page?.nodes.map(({ before, after }) => [before, after])).toEqual([
      [shown, shown],
      [null, shown],
    ]);
  }
  const { page } = await search('headquarters', { filter: { entityId: person } });
  expect(page?.nodes.map(({ after }) => after)).toMatchObject([
    { birth_date: null },
    { birth_date: '1985-03-03' },
  ]);
});

it('does not show the name that an exported list was filtered by to callers who may not see persons', async () => {
  await appendAudit(subgraph.dataSource.manager, {
    kind: 'EXPORT',
    detail: { list: 'people', filter: 'q=Nguyễn Văn Thử 0001', rows: 1 },
  });
  const shown = async (role: Role) =>
    (await search(role, { filter: { kind: 'EXPORT' } })).page?.nodes[0]?.detail;
  expect(await shown('administrator')).toEqual({ list: 'people', filter: DOTS, rows: 1 });
  expect(await shown('auditor')).toMatchObject({ filter: 'q=Nguyễn Văn Thử 0001' });
});

describe('the hash of a record', () => {
  const HASH = /^[0-9a-f]{64}$/;
  const hashes = async (role: Role) => (await search(role)).page?.nodes.map(({ hash }) => hash);

  it('is shown where the record has a salt, which nobody is shown', async () => {
    for (const role of ['administrator', 'auditor', 'headquarters'] as const)
      for (const hash of (await hashes(role)) ?? []) expect(hash).toMatch(HASH);
    const rows = await subgraph.dataSource.query<{ salt: string }[]>('SELECT salt FROM audit_record');
    const everything = JSON.stringify(await search('headquarters'));
    expect(rows.length).toBeGreaterThan(0);
    for (const { salt } of rows) expect(everything).not.toContain(salt);
  });

  it('is hidden where it has none, from callers from whom anything may be hidden', async () => {
    const runner = subgraph.dataSource.createQueryRunner();
    await unsaltRecords(runner);
    await runner.release();
    await appendAudit(subgraph.dataSource.manager, { kind: 'EXPORT' });
    expect((await hashes('administrator'))?.[0]).toBe(DOTS);
    expect((await hashes('auditor'))?.[0]).toBe(DOTS);
    expect((await hashes('headquarters'))?.[0]).toMatch(HASH);
  });
});
