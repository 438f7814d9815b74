import 'reflect-metadata';

import { readEnvironment } from '@bien-cuong/environment';

import { prepareVariables, subgraphVariables } from './environment';
import { runPrepare, runPrintSchema, runSubgraph } from './run';
import type { SubgraphDefinition } from './subgraph';

const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [] },
  mainTable: 'nothing',
  seed: async () => undefined,
  parts: () => {
    throw new RangeError('a mistake of ours');
  },
};

const said = jest.spyOn(console, 'error');

beforeEach(() => said.mockReset());

afterEach(() => {
  process.exitCode = undefined;
});

afterAll(() => said.mockRestore());

const from = (DATABASE_URL: string) => () => readEnvironment(subgraphVariables, { DATABASE_URL, PORT: '0' });

it.each(['', 'mysql://localhost/x', 'somewhere'])(
  'says in one sentence that DATABASE_URL is wrong: %j',
  async (url) => {
    await runSubgraph(definition, from(url));
    expect(process.exitCode).toBe(1);
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls[0]?.[0]).toMatch(/DATABASE_URL: .*postgres:\/\/ URL/);
  },
);

it('says in one sentence that no database answers', async () => {
  const nobody = 'postgres://nobody@127.0.0.1:1/nothing';
  await runPrepare(definition, () => readEnvironment(prepareVariables, { DATABASE_URL: nobody }));
  expect(process.exitCode).toBe(1);
  expect(said).toHaveBeenCalledWith('spec:', expect.stringContaining('ECONNREFUSED'));
});

it('shows an internal error in full', async () => {
  await runPrintSchema(definition);
  expect(process.exitCode).toBe(1);
  expect(said).toHaveBeenCalledWith(expect.any(RangeError));
});
