import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Access, platformRules } from '@bien-cuong/access';
import {
  gatewaySecret,
  type RunningPlatform,
  startPlatform,
  TestIssuer,
  workspaceRoot,
} from '@bien-cuong/testing';
import { GatewayProof } from '@bien-cuong/tokens';
import { buildSchema, getIntrospectionQuery } from 'graphql';

import { type Answer, ask } from './testing/ask';
import { databasesOf } from './testing/databases';
import { callers, type MatrixCaller } from './testing/matrix/callers';
import { canaries, canariesIn, plant, type Planted, type Side } from './testing/matrix/canaries';
import { entityOperations } from './testing/matrix/entities';
import { type MatrixOperation, MatrixOperations } from './testing/matrix/operations';

jest.setTimeout(600_000);

const textOf = (...path: string[]) => readFileSync(join(workspaceRoot, ...path), 'utf8');
const schema = buildSchema(textOf('libs/api/schema.graphql'));
const matrix = new MatrixOperations(schema);
const operations = matrix.all();
const subgraphs = ['provinces', 'movements', 'personnel', 'awards'];
const sides = ['own', 'other'] as const;
const together = 12;

let platform: RunningPlatform;
let issuer: TestIssuer;
let planted: Record<Side, Planted>;

beforeAll(async () => {
  issuer = await TestIssuer.start();
  platform = await startPlatform({
    signIn: true,
    // Some of what is asked for here is dearer than what people ask for.
    env: { OIDC_ISSUER: issuer.url, MAX_COST: '0', MAX_VALUES: '0' },
  });
  planted = await plant((await databasesOf(platform)).databases);
});

afterAll(async () => {
  await platform.stop();
  await issuer.stop();
});

const provincesOf = ({ keeps }: MatrixCaller) => (keeps ? [planted[keeps].province] : []);

const tokenOf = (caller: MatrixCaller) =>
  issuer.token({
    claims: {
      ...{ sub: JSON.stringify(caller.roles), roles: caller.roles, provinces: provincesOf(caller) },
      scope: caller.scopes?.join(' '),
    },
  });

function accessOf(caller: MatrixCaller): Access {
  const { roles, scopes = [] } = caller;
  const access = platformRules.accessOf({ roles, scopes, provinces: provincesOf(caller) });
  if (!access) throw new Error('Somebody is somebody.');
  return access;
}

/** Whether the rules let all of an operation be asked for. */
function isAllowed(access: Access, { coordinates }: MatrixOperation): boolean {
  return coordinates.every((coordinate) => {
    const [, type = '', field = '', argument] = /^(\w+)\.(\w+)(?:\((\w+)\))?$/.exec(coordinate) ?? [];
    return argument === undefined ? access.allows(type, field) : access.allowsArgument(type, field, argument);
  });
}

interface Asked {
  about: string;
  isAllowed: boolean;
  answer: Answer<unknown>;
}

/** What is wrong with an answer, whatever it says. */
function complaint({ sees }: MatrixCaller, { about, isAllowed: allowed, answer }: Asked): string | undefined {
  const leaked = canariesIn(JSON.stringify(answer)).filter((canary) => !sees.includes(canary));
  if (leaked.length > 0) return `${about} leaks ${leaked.join(', ')}`;
  const codes = new Set((answer.errors ?? []).map(({ extensions }) => extensions?.['code']));
  const expected = allowed ? [] : ['FORBIDDEN'];
  if (answer.status === 200 && JSON.stringify([...codes]) === JSON.stringify(expected)) return undefined;
  // Where there is no row, nobody comes to its forbidden field.
  if (!allowed && answer.status === 200 && codes.size === 0 && !saysAnything(answer.data)) return undefined;
  return `${about} is ${allowed ? 'allowed' : 'forbidden'} but gives ${JSON.stringify(answer).slice(0, 400)}`;
}

/** Whether there is any value in it, be it nought. */
function saysAnything(data: unknown): boolean {
  if (data === null || data === undefined) return false;
  return typeof data !== 'object' || Object.values(data).some(saysAnything);
}

async function inBatches<T, U>(all: readonly T[], work: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (let from = 0; from < all.length; from += together) {
    done.push(...(await Promise.all(all.slice(from, from + together).map(work))));
  }
  return done;
}

/** Asks everything for rows of both provinces. */
async function askAll(caller: MatrixCaller): Promise<Asked[]> {
  const [access, token] = [accessOf(caller), await tokenOf(caller)];
  const cells = sides.flatMap((side) => operations.map((operation) => ({ side, operation })));
  return inBatches(cells, async ({ side, operation }) => ({
    about: `${side}: ${operation.about}`,
    isAllowed: isAllowed(access, operation),
    answer: await ask(platform.url, operation.query, { variables: planted[side], token }),
  }));
}

/** Asks each subgraph for entities by key as a gateway would on somebody's behalf. */
async function askForEntities(caller: MatrixCaller): Promise<Asked[]> {
  const [access, token] = [accessOf(caller), await tokenOf(caller)];
  const proof = await new GatewayProof(gatewaySecret).header();
  const cells = subgraphs.flatMap((name) =>
    entityOperations(textOf('apps', name, 'schema.graphql')).map((operation) => ({ name, operation })),
  );
  return inBatches(cells, async ({ name, operation }) => ({
    about: `${name}: ${operation.about}`,
    isAllowed: isAllowed(access, operation),
    answer: await askForKeys(platform.services[name] ?? '', operation, { token, proof }),
  }));
}

interface Gateway {
  token: string;
  proof: Record<string, string>;
}

async function askForKeys(
  url: string,
  { type, query }: ReturnType<typeof entityOperations>[number],
  { token, proof }: Gateway,
): Promise<Asked['answer']> {
  const keys = sides.map((side) => keyOf(type, planted[side]));
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...proof },
    body: JSON.stringify({ query, variables: { keys } }),
  });
  const { data, errors } = (await response.json()) as Omit<Asked['answer'], 'status'>;
  return { status: response.status, data: data ?? null, errors };
}

function keyOf(type: string, rows: Planted): object {
  const id = { Person: rows.person, Unit: rows.unit, Province: rows.province, Review: rows.review }[type];
  const isDated = ['Person', 'Unit', 'Province'].includes(type);
  return { __typename: type, id: id ?? rows.movement, ...(isDated && { on: '2019-01-01' }) };
}

it('reaches every type of the schema, and asks for every field and by every filter', () => {
  expect(matrix.unreached).toEqual([]);
  const asked = new Set(operations.flatMap(({ coordinates }) => coordinates));
  const left = platformRules.coordinates.filter((one) => !asked.has(one) && !one.startsWith('Mutation.'));
  expect(left).toEqual([]);
});

describe.each(Object.entries(callers))('%s', (_name, caller) => {
  it('sees what the rules allow, and exactly the canaries that are theirs', async () => {
    const asked = await askAll(caller);
    expect(
      asked
        .map((one) => complaint(caller, one))
        .filter((one) => one !== undefined)
        .slice(0, 5),
    ).toEqual([]);
    const seen = new Set(asked.flatMap(({ answer }) => canariesIn(JSON.stringify(answer))));
    expect([...seen].sort()).toEqual(caller.sees.toSorted());
  });

  it('gets no more of entities by their keys', async () => {
    const asked = await askForEntities(caller);
    expect(asked.length).toBeGreaterThan(50);
    expect(
      asked
        .map((one) => complaint(caller, one))
        .filter((one) => one !== undefined)
        .slice(0, 5),
    ).toEqual([]);
  });
});

it('has a canary in everything that anybody is kept from', () => {
  expect(Object.keys(canaries).sort()).toEqual(callers['headquarters']?.sees.toSorted());
});

const writes = Object.entries(callers).flatMap(([name, caller]) =>
  sides.map((side) => {
    const expected = caller.roles.includes('headquarters') || caller.keeps === side ? 'done' : 'FORBIDDEN';
    return [name, side, expected, caller] as const;
  }),
);

/** A unit that is there, another for each write: some awards are given once. */
async function unitFor(index: number): Promise<string | undefined> {
  const token = await tokenOf({ ...callers['headquarters'], roles: ['headquarters'] } as MatrixCaller);
  const { data } = await ask<{ units: { nodes: { id: string }[] } }>(
    platform.url,
    '{ units(first: 200) { nodes { id } } }',
    { token },
  );
  const { nodes = [] } = data?.units ?? {};
  return nodes[index % nodes.length]?.id;
}

it.each(writes)('%s names a recipient in the %s province: %s', async (name, side, expected, caller) => {
  const query = `mutation ($awardLot: UUID!, $unit: UUID!) {
    nameAward(input: { lotId: $awardLot, unitId: $unit }) { id } }`;
  const variables = {
    awardLot: planted[side].awardLot,
    unit: await unitFor(writes.findIndex(([who, where]) => who === name && where === side)),
  };
  const token = await tokenOf(caller);
  const { data, errors } = await ask(platform.url, query, { variables, token });
  expect(errors?.[0]?.extensions?.['code'] ?? (data ? 'done' : 'nothing')).toBe(expected);
});

it('shows partners a schema without persons, others the whole of it', async () => {
  const names = ['Person', 'birthDate', 'recipient', 'issuedBy', 'named', 'nameAward'];
  const seen = async (caller: MatrixCaller | undefined) => {
    if (!caller) throw new Error('Nobody has this name.');
    const token = await tokenOf(caller);
    const { data } = await ask(platform.url, getIntrospectionQuery(), { token });
    const text = JSON.stringify(data);
    expect(text).toContain('"Province"');
    return names.filter((name) => text.includes(`"${name}"`));
  };
  expect(await seen(callers['partner with every scope'])).toEqual([]);
  expect(await seen(callers['somebody without a role'])).toEqual([]);
  expect(await seen(callers['province officer'])).toEqual(names);
});

it('answers nobody without a token', async () => {
  expect(await ask(platform.url, '{ provinces { name } }')).toMatchObject({ status: 401, data: null });
  for (const name of subgraphs) {
    expect(await ask(platform.services[name] ?? '', '{ __typename }')).toMatchObject({
      status: 401,
      data: null,
    });
  }
});
