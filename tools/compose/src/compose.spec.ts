import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { compose, type Graph } from './compose';
import { CompositionError } from './supergraph';

const gatewayProgram = join(__dirname, '../../../apps/gateway/dist/print-contract.js');
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const planets = `${link} type Query { planets: [Planet!]! } type Planet @key(fields: "name") { name: String! }`;
const moons = `${link} type Planet @key(fields: "name") { name: String! "How many" moons: Int! }`;

let folder: string;
let graph: Graph;

/** A folder like that of a built subgraph: its program prints a schema. */
async function subgraph(name: string, sdl: string): Promise<void> {
  const program = join(folder, name, 'dist', 'src');
  await mkdir(program, { recursive: true });
  await writeFile(
    join(program, 'print-schema.js'),
    `console.log(process.argv[2]?.startsWith('--') ? '[]' : ${JSON.stringify(sdl)})`,
  );
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-'));
  graph = {
    subgraphs: ['planets', 'moons'].map((name) => ({
      name,
      folder: join(folder, name),
      url: `http://127.0.0.1/${name}`,
    })),
    supergraphFile: join(folder, 'supergraph.graphql'),
    apiFile: join(folder, 'api.graphql'),
    registers: {
      factsFile: join(folder, 'registers.json'),
      operationsFile: join(folder, 'registers.graphql'),
    },
    workflows: { factsFile: join(folder, 'workflows.json'), drawingsFile: join(folder, 'workflows.md') },
    partner: { schemaFile: join(folder, 'partner.graphql'), program: gatewayProgram },
  };
  await subgraph('planets', planets);
  await subgraph('moons', moons);
});
afterEach(() => rm(folder, { recursive: true }));

const all = () => [
  join(folder, 'planets', 'schema.graphql'),
  join(folder, 'moons', 'schema.graphql'),
  graph.supergraphFile,
  graph.apiFile,
  graph.partner.schemaFile,
  graph.registers.factsFile,
  graph.registers.operationsFile,
  graph.workflows.factsFile,
  graph.workflows.drawingsFile,
];

it('writes each schema, the supergraph, and what clients see', async () => {
  expect(await compose(graph, { check: false })).toEqual({ drifted: all(), hints: [] });
  expect(await readFile(graph.supergraphFile, 'utf8')).toContain(
    'MOONS @join__graph(name: "moons", url: "http://127.0.0.1/moons")',
  );
  const api = await readFile(graph.apiFile, 'utf8');
  expect(api).toContain('"""How many"""\n  moons: Int!');
  expect(api).not.toContain('join__');
  expect(() => buildSchema(api)).not.toThrow();
  expect(await readFile(all()[0] ?? '', 'utf8')).toBe(`${planets}\n`);
});

it('says which files have drifted, and only writes when asked', async () => {
  await compose(graph, { check: false });
  expect((await compose(graph, { check: true })).drifted).toEqual([]);
  await subgraph('moons', moons.replace('Int!', 'Int'));
  const others = all().slice(1, -4);
  expect((await compose(graph, { check: true })).drifted).toEqual(others);
  expect((await compose(graph, { check: true })).drifted).toHaveLength(4);
});

it('notices that a generated file was changed by hand', async () => {
  await compose(graph, { check: false });
  await writeFile(graph.apiFile, 'type Query { a: Int }');
  expect((await compose(graph, { check: true })).drifted).toEqual([graph.apiFile]);
});

it('leaves out of the contract with partners what a subgraph tags as internal', async () => {
  const tagged = moons.replace('import: ["@key"]', 'import: ["@key", "@tag"]');
  await subgraph('moons', tagged.replace('Int!', 'Int! @tag(name: "internal")'));
  await compose(graph, { check: false });
  expect(await readFile(graph.apiFile, 'utf8')).toContain('moons');
  const partner = await readFile(graph.partner.schemaFile, 'utf8');
  expect(partner).toContain('planets: [Planet!]!');
  expect(partner).not.toContain('moons');
});

it('says what to do when the gateway prints nothing', async () => {
  graph.partner.program = join(folder, 'nothing.js');
  await expect(compose(graph, { check: true })).rejects.toThrow('build the gateway first');
});

it('explains why the subgraphs cannot be composed, and does not change the files', async () => {
  await compose(graph, { check: false });
  await subgraph('moons', `${link} type Planet @key(fields: "name") { name: Int! }`);
  const failure = compose(graph, { check: false });
  await expect(failure).rejects.toThrow(CompositionError);
  await expect(failure).rejects.toThrow(
    /^The subgraphs do not compose:\n- FIELD_TYPE_MISMATCH: .*Planet\.name/,
  );
  expect(await readFile(join(folder, 'moons', 'schema.graphql'), 'utf8')).toBe(`${moons}\n`);
});

it('finds a field that no plan could reach', async () => {
  await subgraph('moons', `${link} type Planet @key(fields: "id") { id: ID! moons: Int! }`);
  await expect(compose(graph, { check: true })).rejects.toThrow('SATISFIABILITY_ERROR');
});

it('reports harmless differences between subgraphs', async () => {
  await subgraph('moons', moons.replace('type Planet', '"Another word" type Planet'));
  await subgraph('planets', planets.replace('type Planet', '"One word" type Planet'));
  expect((await compose(graph, { check: true })).hints).toEqual([
    expect.stringContaining('INCONSISTENT_DESCRIPTION: '),
  ]);
});

it('refuses a shared field that returns types in one subgraph which another does not know', async () => {
  const sharing = link.replace('"@key"', '"@key", "@shareable"');
  const shared = (types: string) =>
    `${sharing} type Query { found: Found @shareable } union Found = ${types}`;
  const rock = 'type Rock @shareable { weight: Int }';
  await subgraph('planets', `${shared('Rock | Gas')} ${rock} type Gas { heat: Int }`);
  await subgraph('moons', `${shared('Rock')} ${rock}`);
  await expect(compose(graph, { check: true })).rejects.toThrow(
    /INCONSISTENT_RUNTIME_TYPES_FOR_SHAREABLE_RETURN: .*Query\.found/s,
  );
});

it('says what to do when a subgraph prints nothing', async () => {
  await rm(join(folder, 'moons'), { recursive: true });
  await expect(compose(graph, { check: true })).rejects.toThrow('build the subgraph first');
});
