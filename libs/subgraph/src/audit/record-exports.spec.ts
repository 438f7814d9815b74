import 'reflect-metadata';

import { installAudit, removeAudit } from '@bien-cuong/database';
import type { Role } from '@bien-cuong/access';
import { createTestDatabase } from '@bien-cuong/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { Reads } from '../reads/reads';
import type { SubgraphDefinition } from '../serve/subgraph';
import { subgraphForSpec } from '../testing/subgraph-for-spec';
import { auditTrail } from './audit-trail';

class KeepAuditTrail1764000003000 implements MigrationInterface {
  up = (runner: QueryRunner) => installAudit(runner, []);
  down = (runner: QueryRunner) => removeAudit(runner, []);
}

const audit = auditTrail('provinces', { personal: {}, histories: [] });

const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [KeepAuditTrail1764000003000] },
  mainTable: 'pg_class',
  seed: async () => undefined,
  parts: (dataSource) => ({
    resolvers: audit.resolvers(dataSource),
    reads: new Reads(dataSource, audit.views({})),
  }),
};

const EXPORT = `mutation ($list: String!, $filter: String, $rows: Int!) {
  provincesRecordExport(list: $list, filter: $filter, rows: $rows) }`;

const by = (role: Role) => ({
  caller: { roles: [role], provinces: [], scopes: ['provinces:read'] },
  address: '192.0.2.1',
  requestId: 'request-1',
});

const subgraph = subgraphForSpec(definition, createTestDatabase, 'test');

const record = (role: Role, variables: object) => subgraph.query(EXPORT, { ...variables }, 'en', by(role));
const trail = () =>
  subgraph.dataSource.query<object[]>(
    'SELECT kind, subject, roles, address, request_id, operation, detail FROM audit_record ORDER BY id',
  );

it.each(['administrator', 'headquarters', 'province', 'council', 'auditor'] as const)(
  'is recorded with the caller as its author (%s)',
  async (role) => {
    const variables = { list: 'provinces', filter: 'q=cao+bằng', rows: 34 };
    const { data } = await record(role, variables);
    expect(data).toEqual({ provincesRecordExport: 'provinces:1' });
    expect(await trail()).toEqual([
      {
        kind: 'EXPORT',
        subject: 'spec',
        roles: [role],
        operation: 'provincesRecordExport',
        address: '192.0.2.1',
        request_id: 'request-1',
        detail: variables,
      },
    ]);
  },
);

it('is refused to partners, and that is recorded', async () => {
  const { data, errors } = await record('partner', { list: 'provinces', rows: 1 });
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN']);
  expect(await trail()).toMatchObject([{ kind: 'REFUSAL', detail: { code: 'FORBIDDEN' } }]);
});

it.each([
  ['list', { list: ' \u00a0\u200b', rows: 1 }],
  ['list', { list: 'l'.repeat(101), rows: 1 }],
  ['filter', { list: 'provinces', filter: 'f'.repeat(2_001), rows: 1 }],
  ['rows', { list: 'provinces', rows: -1 }],
  ['rows', { list: 'provinces', rows: 1_000_001 }],
])('fills the trail with no %s that cannot be', async (argument, variables) => {
  const { errors } = await record('auditor', variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(await trail()).toMatchObject([{ kind: 'REFUSAL' }]);
});
