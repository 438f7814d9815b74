import type * as PassedOn from './passed-on';
import { readsOf } from './passed-on';

const secrets = ['ADMIN_PASSWORD', 'DEMO_PASSWORD', 'ADMIN_EMAIL', 'DEMO'];

it.each(['apps/gateway', 'apps/platform', 'apps/identity', 'libs/subgraph'] as const)(
  'gives %s the variables it needs to serve, and no user’s password',
  (part) => {
    const reads = readsOf(part);
    expect(reads).toEqual(expect.arrayContaining(['PORT', 'HOST', 'REQUESTS_PER_MINUTE', 'REDIS_URL']));
    expect(reads.filter((name) => secrets.includes(name))).toEqual([]);
  },
);

it('gives an administrator’s password only to the program that makes the account', () => {
  expect(readsOf('apps/identity', 'prepare')).toEqual(expect.arrayContaining(secrets));
  const seeds = ['SEED', 'SEED_REVIEW', 'SEED_UNTIL'];
  expect(readsOf('libs/subgraph', 'prepare').toSorted()).toEqual(['DATABASE_URL', ...seeds]);
  const urls = ['AWARDS', 'MOVEMENTS', 'PERSONNEL', 'PROVINCES'].map((name) => `${name}_DATABASE_URL`);
  expect(readsOf('apps/platform', 'prepare').toSorted()).toEqual([...urls, ...seeds]);
});

it.each([
  ['the gateway', 'apps/gateway', ['PERSISTED_ONLY', 'TRUST_PROXY', 'METRICS_TOKEN', 'OIDC_ISSUER']],
  ['the platform in one process', 'apps/platform', ['STATEMENT_TIMEOUT_MS', 'MAX_COST', 'OIDC_ISSUER']],
  ['a subgraph', 'libs/subgraph', ['STATEMENT_TIMEOUT_MS', 'MAX_ANSWER_MIB', 'INTROSPECTION_CLIENT']],
  ['the provider of identities', 'apps/identity', ['ADMINS_NEED_SECOND_FACTOR', 'API_AUDIENCE']],
] as const)('lets an operator set what %s reads', (_, part, names) => {
  expect(readsOf(part)).toEqual(expect.arrayContaining([...names]));
});

it.each([
  ['a server of the operator', 'postgres://admin@db.invalid/postgres', ['PGSSLMODE']],
  ['the embedded one, which has no TLS', '', []],
])('lets programs reach %s with the variables of libpq', (_, DATABASE_URL, expected) => {
  Object.assign(process.env, { DATABASE_URL, PGSSLMODE: 'require', PGPASSWORD: 'of the administrator' });
  jest.isolateModules(() => {
    const { passedOn } = jest.requireActual<typeof PassedOn>('./passed-on');
    expect(Object.keys(passedOn([])).filter((name) => name.startsWith('PG'))).toEqual(expected);
  });
});
