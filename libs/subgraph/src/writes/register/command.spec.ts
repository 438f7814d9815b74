import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { createTestDatabase } from '@bien-cuong/testing';

import { subgraphForSpec } from '../../testing/subgraph-for-spec';
import { namedCommand } from './command';
import { line } from './field-kinds';
import { label } from './kept-field';
import { register } from './register';
import { Lantern, lanterns } from './testing/lanterns';

const subgraph = subgraphForSpec(lanterns, createTestDatabase);

interface Made {
  id: string;
  version: number;
  status: string;
  colour: string | null;
}

const SHOWN = 'id version status colour';

async function send(operation: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await subgraph.query<{ it: Made }>(operation, variables, 'en');
  const [error] = errors ?? [];
  return { it: data?.it, refused: error && { message: error.message, ...error.extensions } };
}

let count = 0;
async function dark(): Promise<Made> {
  const { it: made } = await send(
    `mutation { it: createLantern(input: { name: "Đèn ${++count}" }) { ${SHOWN} } }`,
  );
  if (!made) throw new Error('It was not made.');
  return made;
}

const light = ({ id, version }: Made, input: object) =>
  send(
    `mutation ($id: UUID!, $version: Int!, $input: LightInput!) {
      it: light(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version, input },
  );

const hand = ({ id, version }: Made) =>
  send(`mutation { it: hand(id: "${id}", version: ${version}) { ${SHOWN} } }`);

it('does what it says with what it is given, in its normal form', async () => {
  expect(await light(await dark(), { colour: ' red  ' })).toMatchObject({
    it: { status: 'LIT', colour: 'red', version: 2 },
  });
});

it.each([
  [{ colour: 'orange' }, 'BAD_USER_INPUT', 'input.colour', 'At most 5 characters.'],
  [{ colour: ' ' }, 'BAD_USER_INPUT', 'input.colour', 'This has to be given.'],
  [
    { colour: 'red', besideId: randomUUID() },
    'NOT_FOUND',
    'input.besideId',
    'What this refers to does not exist.',
  ],
  [{ colour: 'black' }, 'CONFLICT', 'id', 'Black is no light.'],
])('refuses %j with %s at %s, and changes nothing', async (input, code, argument, message) => {
  const made = await dark();
  expect(await light(made, input)).toMatchObject({ refused: { code, argument, message } });
  const [row] = await subgraph.dataSource.query('SELECT status, version FROM lantern WHERE id = $1', [
    made.id,
  ]);
  expect(row).toEqual({ status: 'DARK', version: 1 });
});

it('is possible from its statuses alone, and not of a retired record', async () => {
  const { it: lit } = await light(await dark(), { colour: 'red' });
  expect(lit && (await light(lit, { colour: 'red' }))).toMatchObject({
    refused: {
      code: 'CONFLICT',
      argument: 'id',
      message: '“Light” is not possible while the record is “Lit”.',
    },
  });
  const { id } = await dark();
  await send(`mutation { it: retireLantern(id: "${id}", version: 1, reason: "Vỡ") { id } }`);
  expect(await light({ id, version: 2, status: '', colour: null }, { colour: 'red' })).toMatchObject({
    refused: { argument: 'id', message: expect.stringMatching(/^This record is retired/) },
  });
});

it('may change and return another record', async () => {
  const other = await dark();
  const { it: lit } = await light(await dark(), { colour: 'red', besideId: other.id });
  expect(lit && (await hand(lit))).toMatchObject({ it: { id: other.id, status: 'LIT' } });
  const [{ status }] = await subgraph.dataSource.query('SELECT status FROM lantern WHERE id = $1', [lit?.id]);
  expect(status).toBe('DARK');
});

it('tells of its facts', () => {
  expect(lanterns.registers?.[0]).toMatchObject({
    status: { field: 'status', choices: [{ value: 'DARK' }, { value: 'LIT' }] },
    commands: [
      {
        name: 'light',
        right: 'keeping-records',
        reason: false,
        from: ['DARK'],
        fields: [
          { name: 'colour', required: true },
          { name: 'besideId', required: false, refersTo: 'Lantern' },
        ],
      },
      { name: 'hand', from: ['LIT'], fields: [] },
    ],
  });
});

it('is not declared with a field that nothing describes, nor with statuses that its type does not have', () => {
  const declared = {
    label: label('Thắp', 'Light'),
    description: 'Lights.',
    does: () => Promise.resolve(undefined),
  };
  expect(() =>
    namedCommand(
      'light',
      { ...declared, fields: { colour: line(label('Màu', 'Colour')) } },
      'keeping-records',
    ),
  ).toThrow('light.colour has no description.');
  expect(() =>
    register(Lantern, {
      words: { one: label('đèn', 'lantern'), many: label('đèn', 'lanterns') },
      keptBy: 'keeping-records',
      titledBy: 'name',
      fields: { name: line(label('Tên', 'Name')) },
      commands: { dim: { ...declared, from: ['LIT'] } },
      retire: 'never',
    }),
  ).toThrow('dim asks for a status, and Lantern has none.');
});
