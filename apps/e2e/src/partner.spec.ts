// Starts a platform of its own: it serves a supergraph with the subgraph of another team.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { scopes } from '@bien-cuong/access';
import type {
  AuditPage,
  AuditView,
  ClientInput,
  ClientUse,
  ClientView,
  ClientWithSecret,
} from '@bien-cuong/identity-api';
import {
  type Administer,
  administering,
  type Credential,
  programToken,
  type RunningPlatform,
  startPlatform,
  workspaceRoot,
} from '@bien-cuong/testing';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import { ask } from './testing/ask';
import { anotherSubgraph } from './another-subgraph.suite';
import { runToEnd } from './testing/run-to-end';
import { composeWith, startWeather, type Weather } from './testing/weather';

jest.setTimeout(240_000);

const example = join(workspaceRoot, 'docs/examples/partner');
const figures = `{ province(code: "04", on: "2018-08-31") { name figures(period: "2009/2019") { value } } }`;
const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Another team's subgraph is also in the graph, to show that it changes nothing for partners. */
let weather: Weather;
const folder = mkdtempSync(join(tmpdir(), 'bien-cuong-composed-'));
let printed = '';
let platform: RunningPlatform;
let partner: Credential;
let administer: Administer;

beforeAll(async () => {
  weather = await startWeather();
  printed = await composeWith(folder, '--subgraph', `weather=${weather.url}`);
  const env = { SUPERGRAPH: join(folder, 'supergraph.graphql') };
  platform = await startPlatform({ signIn: true, mode: 'one', args: ['--demo'], env });
  partner = credential('partner');
  administer = await administering(platform.url, credential('administrator'));
});
afterAll(async () => {
  await platform.stop();
  await weather.stop();
  rmSync(folder, { recursive: true });
});

function credential(role: string): Credential {
  const found = platform.credentials.find((one) => one.role === role);
  if (!found) throw new Error(`no ${role} was shown`);
  return found;
}

const at = () => ({ publicUrl: platform.url, url: platform.url });
const token = (scope: string, who = partner) => programToken(at(), { ...who, scope });

const environment = ({ name, password = '' } = partner) => ({
  ISSUER: `${platform.url}/identity`,
  CLIENT_ID: name,
  CLIENT_SECRET: password,
});

describe('the example', () => {
  const program = join(example, 'cao-bang.ts');

  it('prints the four figures of Cao Bằng with their qualifiers', async () => {
    const { code, output, complaint } = await runToEnd([program], environment());
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => line.replace(/^.+: /, ''))
        .sort(),
    ).toEqual([
      'EXACTLY 718 (2009/2019)',
      'EXACTLY 832 (2009/2019)',
      'EXACTLY 92 (2009/2019)',
      'MORE_THAN 7950 (2009/2019)',
    ]);
    expect(output).toContain('Đảng viên kết nạp');
  });

  it('fails with a wrong secret and says why', async () => {
    const { code, output, complaint } = await runToEnd([program], {
      ...environment({ ...partner, password: 'wrong' }),
    });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(complaint).toContain('invalid_client');
  });

  (hasCurl ? it : it.skip)('asks the same by curl', () => {
    const env = { ...process.env, ...environment() };
    const { status, stdout, stderr } = spawnSync('sh', [join(example, 'cao-bang.sh')], {
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { data } = JSON.parse(stdout) as { data: { province: { name: string; figures: object[] } } };
    expect(data.province.name).toBe('Cao Bằng');
    const claims = data.province.figures.map((figure) => Object.values(figure).slice(1, 3));
    expect(claims).toHaveLength(4);
    expect(claims).toEqual(
      expect.arrayContaining([
        ['MORE_THAN', 7950],
        ['EXACTLY', 92],
        ['EXACTLY', 718],
        ['EXACTLY', 832],
      ]),
    );
  });

  it('is in the guide as it is tested here', () => {
    const [, calls = ''] = readFileSync(join(example, 'cao-bang.sh'), 'utf8').split('set -eu\n');
    expect(calls).toContain('curl');
    expect(readFileSync(join(workspaceRoot, 'docs/partners.md'), 'utf8')).toContain(calls);
  });

  it('is typed by what the contract generates: else npm run compose', () => {
    const codegen = join(dirname(require.resolve('@graphql-codegen/cli/package.json')), 'cjs/bin.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [codegen, '--config', 'codegen.ts', '--check'],
      { cwd: example, encoding: 'utf8' },
    );
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});

describe('the contract', () => {
  it('is what a partner is shown of the schema: no persons, households, recipients or changes', async () => {
    const { data, errors } = await ask<IntrospectionQuery>(
      platform.url,
      getIntrospectionQuery({ specifiedByUrl: true }),
      {
        token: await token(scopes.join(' ')),
      },
    );
    expect(errors).toBeUndefined();
    if (!data) throw new Error('no schema');
    const names = data.__schema.types.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Province', 'Figure', 'Movement', 'AwardTally', 'Unit']));
    expect(names.filter((name) => /Person|Household|Recipient(?!Kind)|Audit|Mutation/.test(name))).toEqual(
      [],
    );
    const committed = readFileSync(join(example, 'schema.graphql'), 'utf8');
    expect(`${printSchema(buildClientSchema(data))}\n`).toBe(committed);
  });

  it.each([
    ['another scope', 'provinces:read', { province: { name: 'Cao Bằng', figures: null } }],
    ['no scope', '', { province: null }],
  ])('refuses the fields selected with %s', async (_what, scope, data) => {
    const answer = await ask(platform.url, figures, { token: await token(scope) });
    expect(answer).toMatchObject({ status: 200, data });
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});

it('is refused a query as a whole, with one error, that would be refused in many rows', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `a${index}: commendations(first: 1) { totalCount }`);
  const query = `{ provinces { name ${names.join(' ')} } }`;
  const { status, data, errors } = await ask(platform.url, query, { token: await token('provinces:read') });
  expect({ status, data }).toEqual({ status: 200, data: null });
  expect(errors).toEqual([
    {
      message: expect.stringContaining('You may not ask for "Province.commendations"') as string,
      extensions: { code: 'FORBIDDEN' },
    },
  ]);
});

describe('limits', () => {
  const deep = `{ province(code: "04") { ${'successors { '.repeat(20)} name ${'} '.repeat(20)} } }`;
  it.each([
    ['depth', deep, 400, 'QUERY_TOO_LARGE'],
    [
      'cost',
      '{ movements(first: 200) { nodes { parts { nodes { reviews { nodes { directives { id } } } } } } } }',
      400,
      'QUERY_TOO_EXPENSIVE',
    ],
    ['page', '{ movements(first: 201) { totalCount } }', 200, 'BAD_USER_INPUT'],
  ])('refuse a %s that is too much', async (_what, query, status, code) => {
    const answer = await ask(platform.url, query, { token: await token(scopes.join(' ')) });
    expect([answer.status, answer.errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([
      status,
      [code],
    ]);
  });
});

describe('a partner that an administrator has made', () => {
  it('is answered up to its quota, then told when to try again', async () => {
    const made = await make({
      name: 'Đơn vị kết nghĩa Thử 0200',
      scopes: ['provinces:read'],
      quota: 3,
      expiresAt: null,
    });
    const headers = {
      authorization: `Bearer ${await token('provinces:read', made)}`,
      'content-type': 'application/json',
      'accept-language': 'en',
    };
    const body = JSON.stringify({ query: '{ province(code: "04") { name } }' });
    const send = () => fetch(`${platform.url}/graphql`, { method: 'POST', headers, body });
    for (const _ of [1, 2, 3]) expect((await send()).status).toBe(200);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  });

  it('gets no token for a scope that it was not granted', async () => {
    const made = await make({
      name: 'Đơn vị kết nghĩa Thử 0201',
      scopes: ['provinces:read'],
      quota: 60,
      expiresAt: null,
    });
    await expect(token('figures:read', made)).rejects.toMatchObject({ error: 'invalid_scope' });
  });

  it('gets a challenge for a malformed token', async () => {
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer none', 'content-type': 'application/json' },
      body: JSON.stringify({ query: figures }),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer .*error="invalid_token"/);
  });

  it('is counted on both paths: its operations, how often, and what was refused', async () => {
    const made = await make({
      name: 'Đơn vị kết nghĩa Thử 0202',
      scopes: ['provinces:read'],
      quota: 5,
      expiresAt: null,
    });
    const send = async (query: string) =>
      ask(platform.url, query, { token: await token('provinces:read', made) });
    const named = 'query CaoBang { province(code: "04") { name } }';
    for (const query of [named, named, named, '{ movements { totalCount } }', '{ nothing }', named])
      await send(query);
    const use = await counted(made, 6);
    expect(use).toMatchObject({ calls: 6, refused: 3, lastSeenAt: expect.stringMatching(/^20/) });
    expect(use.operations).toEqual(
      expect.arrayContaining([
        { name: 'CaoBang', calls: 3 },
        { name: '', calls: 3 },
      ]),
    );
  });

  it('is recorded where the gateway refused it without asking a subgraph', async () => {
    const made = await make({
      name: 'Đơn vị kết nghĩa Thử 0203',
      scopes: ['provinces:read'],
      quota: 2,
      expiresAt: null,
    });
    const deep = `query Deep { province(code: "04") { ${'successors { '.repeat(20)} name ${'} '.repeat(20)} } }`;
    for (let nth = 0; nth < 4; nth += 1)
      await ask(platform.url, deep, { token: await token('provinces:read', made) });
    const refusals = await refusedTo(made, 2);
    expect(refusals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          roles: ['partner'],
          detail: expect.objectContaining({ code: 'QUERY_TOO_LARGE' }),
        }),
        expect.objectContaining({
          detail: expect.objectContaining({ code: 'TOO_MANY_REQUESTS', by: 'gateway' }),
        }),
      ]),
    );
  });

  /** The refusals of a client in the provider's trail, once there are this many records. */
  async function refusedTo({ name }: Credential, most: number): Promise<AuditView[]> {
    for (;;) {
      const path = `audit?kind=REFUSAL&subject=${name}`;
      const { records } = (await (await administer(path)).json()) as AuditPage;
      if (records.length >= most) return records;
      await setTimeout(500);
    }
  }

  /** The use of a client, once this many calls were reported. */
  async function counted({ name }: Credential, calls: number): Promise<ClientUse> {
    for (;;) {
      const clients = (await (await administer('clients')).json()) as ClientView[];
      const use = clients.find(({ id }) => id === name)?.use;
      if (use && use.calls >= calls) return use;
      await setTimeout(500);
    }
  }

  async function make(input: ClientInput): Promise<Credential> {
    const response = await administer('clients', { method: 'POST', body: JSON.stringify(input) });
    const { client, secret } = (await response.json()) as ClientWithSecret;
    return { role: 'partner', name: client.id, password: secret };
  }
});

describe('the subgraph of another team', () =>
  anotherSubgraph(() => ({ url: platform.url, weather, credential, folder, printed })));
