import { composeServices } from '@apollo/composition';
import { type GraphQLSchema, parse, printSchema } from 'graphql';
import { Origins } from './origins';
import { othersIn } from './subgraphs-of-others';
import { partnerSchema } from './partner-schema';

const link = (names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names}])`;

/** A subgraph of the platform's own. */
const planets = `${link('"@key", "@shareable", "@tag"')}
  type Query { planets: [Planet!] }
  type Planet @key(fields: "name") { name: String! rings: Boolean! place: Place mass: Int @tag(name: "internal") kind: Kind }
  type Place @shareable { x: Int }
  enum Kind { ROCK GAS }`;

const header = link('"@key", "@external", "@requires", "@shareable", "@tag", "@override", "@inaccessible"');
const asPartner = '@tag(name: "partner")';
const isOurs = (name: string) => name === 'planets';

/** Composes the platform's schema with those of others. */
function compose(...others: string[]) {
  const services = [planets, ...others.map((sdl) => `${header}\n${sdl}`)].map((sdl, index) => ({
    name: ['planets', 'moons', 'rockets'][index] ?? '',
    url: '',
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const document = parse(supergraphSdl);
  const partners = partnerSchema(supergraphSdl, isOurs);
  return { partners, others: othersIn({ document, origins: new Origins(document, isOurs), partners }) };
}

const own = printSchema(compose().partners);
const seen = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
/** What partners see of the others' schemas. */
const opened = (...others: string[]) => {
  const before = new Set(seen(compose().partners));
  return seen(compose(...others).partners).filter((coordinate) => !before.has(coordinate));
};

const onPlanet = (fields: string) => `type Planet @key(fields: "name") { name: String! ${fields} }`;

it.each([
  ['a field of a type of the platform', onPlanet('moons: Int')],
  ['a type and the way to it', `type Query { moons: [Moon!] } type Moon { name: String! }`],
  [
    'a type of which the way alone is tagged as internal',
    `type Query { moons: [Moon!] @tag(name: "internal") } type Moon { name: String! }`,
  ],
  [
    'an interface and what is behind it',
    `type Query { bodies: [Body!] } interface Body { name: String! } type Moon implements Body { name: String! }`,
  ],
  [
    'a union',
    `type Query { found: Found } union Found = Moon | Comet type Moon { name: String! } type Comet { tail: Int }`,
  ],
  ['input', `type Query { moons(by: By): Int } input By { name: String mass: Mass } enum Mass { LIGHT }`],
  ['changes', 'type Mutation { land(on: String!): Boolean }'],
  ['what hides itself', 'type Query { moons: Int @inaccessible }'],
  ['a value of an enum of the platform', `type Query { kinds: [Kind!] } enum Kind { ROCK ICE }`],
  [
    'a type that two of them have, of which one opens it',
    `type Query { a: Moon } type Moon @shareable ${asPartner} { name: String! }`,
    `type Query { b: Moon } type Moon @shareable { name: String! }`,
  ],
])('shows partners nothing of it that it did not open: %s', (_what, ...others) =>
  expect(printSchema(compose(...others).partners)).toBe(own),
);

it.each([
  ['one field', [onPlanet(`moons: Int ${asPartner} secret: Int`)], ['Planet.moons']],
  [
    'the fields of a type',
    [
      `type Query { moons: [Moon!] ${asPartner} } type Moon ${asPartner} { name: String! mass: Int @tag(name: "internal") }`,
    ],
    ['Query.moons', 'Moon.name'],
  ],
  [
    'some fields of a type',
    [`type Query { moons: [Moon!] ${asPartner} } type Moon { name: String! ${asPartner} mass: Int }`],
    ['Query.moons', 'Moon.name'],
  ],
  [
    'what a type of the platform has of one, not of another',
    [
      `type Planet @key(fields: "name") ${asPartner} { name: String! a: Int }`,
      onPlanet(`b: Int ${asPartner}`),
    ],
    ['Planet.b'],
  ],
  [
    'input with its field',
    [`type Query { moons(by: By): Int ${asPartner} } input By { name: String }`],
    ['Query.moons', 'By.name'],
  ],
])('shows partners what was opened: %s', (_what, others, coordinates) =>
  expect(opened(...others).sort()).toEqual(coordinates.sort()),
);

it('complains when something opened leads to something that is not', () =>
  expect(() => compose(`type Query { moons: [Moon!] ${asPartner} } type Moon { name: String! }`)).toThrow(
    'Type "Moon" is @inaccessible but is referenced by "Query.moons", which is in the API schema',
  ));

describe('of what another team adds', () => {
  const moons = `${onPlanet('rings: Boolean! @external moons(first: Int): [Moon!] @requires(fields: "rings")')}
    type Query { largest: Moon ${asPartner} } type Moon { name: String! ${asPartner} planet: Planet }`;

  it('lists everything: types, fields, what it is sent, and what is opened', () =>
    expect(compose(moons).others).toEqual([
      {
        name: 'moons',
        types: ['Moon'],
        fields: ['Planet.moons', 'Query.largest'],
        sent: ['Planet { name rings }'],
        opened: ['Moon.name', 'Query.largest'],
        complaints: [],
      },
    ]));

  it('lists each subgraph by itself', () => {
    const found = compose(moons, onPlanet('rockets: Int')).others;
    expect(found.map(({ name, fields }) => [name, fields])).toEqual([
      ['moons', ['Planet.moons', 'Query.largest']],
      ['rockets', ['Planet.rockets']],
    ]);
  });

  it.each([
    [
      'takes what is the platform’s',
      onPlanet('rings: Boolean! @override(from: "planets")'),
      'moons takes Planet.rings from planets by @override',
    ],
    [
      'takes what partners do not see',
      onPlanet('mass: Int @override(from: "planets")'),
      'moons takes Planet.mass from planets by @override',
    ],
    [
      'would take a record of the platform along',
      onPlanet('moons: Int!'),
      'moons: Planet.moons has to be nullable',
    ],
    [
      'would take the whole answer along',
      'type Query { moons: [Int]! }',
      'moons: Query.moons has to be nullable',
    ],
  ])('complains when it %s', (_what, sdl, complaint) =>
    expect(compose(sdl).others[0]?.complaints).toEqual([expect.stringContaining(complaint)]),
  );
});

it('lists each sent field once, however many fields require it, at any depth', () => {
  const { others } = compose(
    `${onPlanet(
      'place: Place @external rings: Boolean! @external moons: Int @requires(fields: "rings place { x }") dust: Int @requires(fields: "place { x } rings")',
    )} type Place @shareable { x: Int }`,
  );
  expect(others.map(({ sent }) => sent)).toEqual([['Planet { name rings place { x } }']]);
});
