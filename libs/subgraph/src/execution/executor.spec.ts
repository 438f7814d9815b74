import 'reflect-metadata';

import type { ApolloServer } from '@apollo/server';
import { mostOf } from '@bien-cuong/http';
import type { FormattedExecutionResult } from 'graphql';
import { Registry } from 'prom-client';

import { createContext, type SubgraphContext } from '../serve/context';
import { createApollo } from '../serve/subgraph';
import { AdmittedOperations } from './admitted-operations';
import { type OperationRequest, SubgraphExecutor } from './executor';
import { ids, schema } from './testing/schema';

const registry = new Registry();
let apollo: ApolloServer<SubgraphContext>;
let executor: SubgraphExecutor;

beforeAll(async () => {
  apollo = createApollo(schema);
  await apollo.start();
  executor = new SubgraphExecutor({ schema, apollo, registry });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => {
  jest.restoreAllMocks();
  return apollo.stop();
});

async function ways(): Promise<Record<string, number>> {
  const metric = await registry.getSingleMetric('subgraph_operations_total')?.get();
  return Object.fromEntries(metric?.values.map(({ labels, value }) => [labels['execution'], value]) ?? []);
}

const asText = ({ data, errors }: FormattedExecutionResult) => JSON.stringify({ errors, data }, undefined, 1);

/** Compared as text, because the order of fields counts, too. */
async function stock(request: OperationRequest, language?: string): Promise<string> {
  const headers = new Map([['accept-language', language ?? 'vi']]);
  const http = { method: 'POST', headers: headers as never, search: '', body: {} };
  const { body } = await apollo.executeOperation(
    { ...request, http },
    { contextValue: createContext(language) },
  );
  return asText(body.kind === 'single' ? body.singleResult : {});
}

async function way(request: OperationRequest, language?: string): Promise<string> {
  const before = await ways();
  const answer = await executor.answer(request, createContext(language));
  expect(asText(answer)).toBe(await stock(request, language));
  const after = await ways();
  return Object.keys(after).find((name) => after[name] !== (before[name] ?? 0)) ?? '';
}

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Unit { id name people { name unit { name } } } ... on Person { __typename } }
}`;
const conditions = `query ($yes: Boolean!, $no: Boolean = false) {
  units { id @include(if: $yes) name @skip(if: $yes) ...More @include(if: $no) nearest { ... on Person @skip(if: $no) { name } __typename } }
  found @include(if: $no) { __typename }
} fragment More on Unit { grade told @skip(if: $yes) }`;

const compiled: [string, OperationRequest][] = [
  ['lists, scalars and enums', { query: '{ units { id name since period grade } }' }],
  [
    'defaults of arguments',
    { query: '{ echo units { people { name } more: people(first: 3) { unit { id } } } }' },
  ],
  [
    'literals',
    {
      query:
        '{ echo(text: null, on: "2020-02-29", period: "2018-33") units(filter: { grade: FIRST }) { id } }',
    },
  ],
  [
    'variables in lists and objects',
    {
      query:
        'query ($g: Grade, $n: String!, $i: UUID!) { units(filter: { grade: $g, names: [$n] }, ids: [$i]) { people(names: ["B", $n]) { name } } }',
      variables: { g: 'FIRST', n: 'Bình', i: ids[0]?.toUpperCase() },
    },
  ],
  [
    'default variables',
    { query: 'query ($t: String = "có", $p: EDTF = "2018?") { echo(text: $t, period: $p) }' },
  ],
  ['null over a default', { query: 'query ($t: String = "có") { echo(text: $t) }', variables: { t: null } }],
  ['a variable that is not given', { query: 'query ($t: String) { echo(text: $t) }' }],
  [
    'inputs in inputs',
    {
      query: 'query ($f: Filter) { units(filter: $f) { id } }',
      variables: { f: { nested: { nested: {} } } },
    },
  ],
  [
    'unions',
    {
      query:
        '{ found { __typename ... on Unit { name strictly: strict { list } } ... on Person { id: name unit { id } } } }',
    },
  ],
  ['interfaces', { query: '{ named { name __typename ... on Person { age unit { name __typename } } } }' }],
  [
    'fragments of every kind',
    {
      query:
        '{ units { ...A ... { grade } ...A } } fragment A on Named { name ... on Unit { nearest { ... on Named { name } } } }',
    },
  ],
  [
    'fields that are merged',
    { query: '{ units { told nearest { __typename } nearest { ... on Person { age } } } }' },
  ],
  [
    'entities',
    { query: entities, variables: { representations: ids.map((id) => ({ __typename: 'Unit', id })) } },
  ],
  [
    'a missing entity',
    { query: entities, variables: { representations: [{ __typename: 'Unit', id: 'x' }] } },
  ],
  ['the service', { query: '{ _service { sdl } }' }],
  [
    'introspection',
    {
      query:
        '{ __schema { queryType { name fields { name type { kind ofType { name } } } } } __type(name: "Grade") { enumValues { name } } }',
    },
  ],
  ['conditions, met', { query: conditions, variables: { yes: true } }],
  ['conditions, not met', { query: conditions, variables: { yes: false, no: true } }],
  ['one of several operations', { query: 'query A { echo } query B { units { id } }', operationName: 'B' }],
];

it.each(compiled)('compiles %s and answers as Apollo Server does', async (_what, request) => {
  expect(await way(request)).toBe('compiled');
});

const failing: [string, OperationRequest][] = [
  ['an impossible date', { query: '{ echo(on: "2021-02-29") units { id } }' }],
  [
    'an impossible date in a variable',
    { query: 'query ($d: LocalDate) { echo(on: $d) units { id } }', variables: { d: '2021-02-29' } },
  ],
  ['an id among ids that is none', { query: `{ units(ids: ["${ids[0]}", "04"]) { id } }` }],
  ['a broken rule', { query: '{ units { id } fail(how: "rule") }' }],
  ['our fault', { query: '{ fail(how: "ours") }' }],
  ['what is thrown and no error', { query: '{ fail(how: "text") }' }],
  ['null where none may be', { query: '{ units { id strict { value later } } }' }],
  ['null in a list of a root that must be', { query: '{ strict { list } units { id } }' }],
  ['a property that is a function', { query: '{ strict { later } }' }],
  ['a value its type refuses', { query: '{ broken { id name } }' }],
  [
    'an entity whose key is refused',
    {
      query: entities,
      variables: {
        representations: [
          { __typename: 'Unit', id: 'broken' },
          { __typename: 'Unit', id: ids[1] },
        ],
      },
    },
  ],
  [
    'an entity of an unknown type',
    { query: entities, variables: { representations: [{ __typename: 'Ghost' }] } },
  ],
];

it.each(failing)(
  'gives the errors of %s as Apollo Server does, in both languages',
  async (_what, request) => {
    expect(await way(request)).toBe('errors');
    expect(await way(request, 'en')).toBe('errors');
  },
);

const left: [string, string, OperationRequest][] = [
  ['what does not parse', 'invalid', { query: '{ units {' }],
  ['what is not valid', 'invalid', { query: '{ unit }' }],
  ['an unknown operation', 'invalid', { query: 'query A { echo }', operationName: 'B' }],
  ['an unchosen operation', 'invalid', { query: 'query A { echo } query B { echo }' }],
  ['a mutation', 'mutation', { query: 'mutation { rename(name: "Mới") { id name } }' }],
  [
    'a variable of a wrong type',
    'variables',
    { query: 'query ($t: String) { echo(text: $t) }', variables: { t: 1 } },
  ],
  [
    'null for an argument that has a default',
    'variables',
    { query: 'query ($n: Int) { echo units { pages(first: $n) } }', variables: { n: null } },
  ],
  [
    'null in a list that holds none',
    'variables',
    { query: `query ($i: UUID = "${ids[0]}") { units(ids: [$i]) { id } }`, variables: { i: null } },
  ],
  [
    'null in an input',
    'variables',
    {
      query: 'query ($n: String = "A") { units(filter: { nested: { names: [$n] } }) { id } }',
      variables: { n: null },
    },
  ],
  [
    'null for an argument that must not be',
    'variables',
    { query: 'query ($h: String = "rule") { fail(how: $h) }', variables: { h: null } },
  ],
  ['a missing variable', 'variables', { query: 'query ($h: String!) { fail(how: $h) }' }],
  [
    'names that graphql-jit mixes up',
    'uncompilable',
    {
      query:
        '{ units { a_x: nearest { __typename } a: nearest { ... on Person { x: unit { told } x_unit: unit { id } } } a_x_unit: told } }',
    },
  ],
  ['an empty selection', 'uncompilable', { query: '{ units { id @skip(if: true) } }' }],
  ['millions of fields in a few bytes', 'uncompilable', { query: bomb(12) }],
];

it.each(left)('leaves %s to Apollo Server', async (_what, reason, request) => {
  expect(await way(request)).toBe(reason);
  expect(await way(request, 'en')).toBe(reason);
});

const deciding: [string, OperationRequest][] = [
  ['if', { query: 'query ($d: Boolean = false) { echo @include(if: $d) }', variables: { d: null } }],
  [
    'if',
    {
      query: 'query ($d: Boolean = true) { units { id } ... @skip(if: $d) { echo } }',
      variables: { d: null },
    },
  ],
  [
    'if',
    {
      query:
        'query A { echo } query B($d: Boolean = true) { units { ...F } } fragment F on Unit { nearest @include(if: $d) { __typename } }',
      operationName: 'B',
      variables: { d: null },
    },
  ],
  ['name', { query: 'query ($n: String = "Unit") { __type(name: $n) { name } }', variables: { n: null } }],
  [
    'includeDeprecated',
    {
      query: 'query ($d: Boolean) { __schema { directives(includeDeprecated: $d) { name } } }',
      variables: { d: null },
    },
  ],
];

it.each(deciding)('refuses null for %s, which decides what is executed (%#)', async (argument, request) => {
  expect(await way(request)).toBe('variables');
  const { data, errors } = await executor.answer(request, createContext('en'));
  expect([data, errors]).toEqual([
    undefined,
    [
      {
        message: expect.stringMatching(
          `^Argument "${argument}" of non-null type "(Boolean|String)!" must not be null.$`,
        ),
        locations: [expect.anything()],
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ],
  ]);
  expect((await executor.answer(request, createContext('vi'))).errors?.[0]?.message).toContain(
    `Đối số «${argument}» có kiểu`,
  );
});

it.each([
  [
    'another operation of the document wants none',
    'query A($d: Boolean = true) { echo(text: "a") units(filter: {grade: FIRST}) { id } __type(name: "Unit") { fields(includeDeprecated: $d) { name } } } query B($d: Boolean = true) { units { id } echo @include(if: $d) }',
    { d: null },
  ],
  ['a default takes its place', 'query A($d: Boolean = true) { echo @include(if: $d) }', {}],
])('compiles what decides without null, although %s', async (_what, query, variables) => {
  expect(await way({ query, operationName: 'A', variables })).toBe('compiled');
});

it('compiles an operation when it is sent again', async () => {
  const { patient, server } = await patientExecutor();
  const request = { query: '{ units { grade } }' };
  const ask = () => patient.execute({ method: 'POST', ...request }, createContext('vi'));
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  await patient.answer(request, createContext('vi'));
  expect(await ask()).toEqual({ text: '{"data":{"units":[{"grade":"FIRST"},{"grade":"SECOND"}]}}\n' });
  await server.stop();
});

it('never compiles what Apollo Server refused, however often it is sent', async () => {
  const { patient, server } = await patientExecutor({ cost: 100, values: Infinity });
  const aliases = Array.from({ length: 1_001 }, (_, index) => `a${index}: id`).join(' ');
  const refused = [
    `{ units { ${aliases} } }`,
    '{ __schema { queryType { name } } }',
    '{ units { people(first: 200) { unit { people(first: 200) { name } } } } }',
  ];
  for (const query of refused) {
    for (let repeated = 0; repeated < 3; repeated++) {
      const request = { query };
      expect(patient.execute({ method: 'POST', ...request }, createContext('vi'))).toBeUndefined();
      const { data, errors } = await patient.answer(request, createContext('vi'));
      expect([data, errors?.length]).toEqual([undefined, 1]);
    }
  }
  await server.stop();
});

it('allows gateways a higher cost than others, also for compiled operations', async () => {
  const { patient, server } = await patientExecutor({ cost: 30, values: Infinity });
  const request = { query: 'query ($n: Int) { units { people(first: $n) { name } } }' };
  const ask = async (n: number, byGateway: boolean) => {
    const context = createContext('en', { byGateway });
    const { errors } = await patient.answer({ ...request, variables: { n } }, context);
    return errors?.map(({ extensions }) => extensions);
  };
  const refused = [{ code: 'QUERY_TOO_EXPENSIVE', cost: 110, most: 30 }];
  expect(await ask(2, false)).toBeUndefined();
  expect(await ask(2, false)).toBeUndefined();
  expect([await ask(10, false), await ask(10, true)]).toEqual([refused, undefined]);
  await server.stop();
});

/** An executor that compiles what Apollo Server has admitted, on a server without introspection. */
async function patientExecutor(most = mostOf({ cost: 0, values: 0 })) {
  const admitted = new AdmittedOperations(schema, most);
  const server = createApollo(schema, { admitted, introspection: false });
  await server.start();
  return { server, patient: new SubgraphExecutor({ schema, apollo: server, admitted }) };
}

function bomb(depth: number): string {
  const fragments = Array.from(
    { length: depth },
    (_, index) =>
      `fragment F${index} on Unit { a: nearest { ... on Person { unit { ...F${index + 1} } } } b: nearest { ... on Person { unit { ...F${index + 1} } } } }`,
  );
  return `{ units(ids: []) { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Unit { id }`;
}
