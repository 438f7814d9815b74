import { join } from 'node:path';
import { composeWith } from './compose-with';
import { tell } from './tell';

const program = join(__dirname, '../../../../apps/gateway/dist/print-contract.js');
const url = 'http://127.0.0.1:1/graphql';
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@override", "@authenticated", "@shareable"])';
const planets = `${link} type Query { planets: [Planet!] } type Planet @key(fields: "name") { name: String! place: Place kind: Kind }
  enum Kind { ROCK GAS } type Place @shareable { x: Int! }`;

const compose = (sdl: string) =>
  composeWith({
    ours: [{ name: 'planets', url, sdl: planets }],
    others: [{ name: 'moons', url, sdl: `${link} ${sdl}` }],
    program,
  });

it('composes with others, leaves them out of the contract with partners, and reports all they add', async () => {
  const { supergraph, api, partners, others } = await compose(
    'type Planet @key(fields: "name") { name: String! moons: Int } type Mutation { land: Boolean }',
  );
  expect(supergraph).toContain('MOONS @join__graph(name: "moons"');
  expect([api, partners].map((text) => text.includes('moons'))).toEqual([true, false]);
  expect(others.map(tell)).toEqual([
    `moons adds Mutation.land, Planet.moons.
  It is sent of the platform's records: Planet { name }.
  Partners see of it: nothing.
  Its mutations are refused to everybody whom SUBGRAPHS does not name as a writer.`,
  ]);
});

it.each([
  [
    'takes a field',
    'type Planet @key(fields: "name") { name: String! kind: Kind @override(from: "planets") } enum Kind { ROCK GAS }',
    'moons takes Planet.kind from planets',
  ],
  [
    'adds a value to an enum of the platform',
    'type Query { kinds: [Kind!] } enum Kind { ROCK GAS ICE }',
    "It would change the platform's schema: ICE was added to enum type Kind.",
  ],
  [
    'may give null where the platform never does',
    'type Query { there: Place } type Place @shareable { x: Int }',
    "It would change the platform's schema: Place.x changed type from Int! to Int.",
  ],
  [
    'hides from partners what they see',
    'type Planet @key(fields: "name") { name: String! @tag(name: "internal") moons: Int }',
    'It would change what partners see: Planet.name was removed.',
  ],
  [
    'wants kept what is not kept here',
    'type Query { moons: Int @authenticated }',
    'authenticated/v0.1 is not kept here: say in SUBGRAPHS who may read.',
  ],
  [
    'opens what leads nowhere',
    'type Query { moons: [Moon!] @tag(name: "partner") } type Moon { name: String! }',
    'Type "Moon" is @inaccessible but is referenced by "Query.moons"',
  ],
  ['is no GraphQL', 'type Query { moons', 'The schema of moons cannot be read: Syntax Error'],
])('refuses with a sentence one that %s', async (_what, sdl, says) => {
  await expect(compose(sdl)).rejects.toThrow(says);
});
