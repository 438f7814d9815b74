import { buildSchema, parse } from 'graphql';
import { beyond } from './outside-schema';

const schema = buildSchema(`
  type Query { planet(name: String): Planet found: Found }
  type Planet { name: String moons(first: Int): [Moon] }
  type Moon { name: String }
  union Found = Planet | Moon`);

it.each([
  '{ planet(name: "Mars") { __typename name moons(first: 1) { name } } }',
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Planet { moons { name } } } }',
  '{ found { ... on Planet { name } ...M } } fragment M on Moon { name }',
])('finds nothing in %s', (text) => expect(beyond(schema, parse(text))).toEqual([]));

it.each([
  ['{ planet { name mass } sun { name } }', ['Planet.mass', 'Query.sun']],
  ['{ planet { name(in: "vi") } }', ['Planet.name(in)']],
  [
    '{ _entities(representations: []) { ... on Comet { tail } ... on Planet { mass } } }',
    ['Comet', 'Planet.mass'],
  ],
  [
    '{ found { ...C ... on Moon { a: mass } } } fragment C on Comet { tail { length } }',
    ['Moon.mass', 'Comet'],
  ],
  ['mutation { land { name } }', ['.land']],
])('finds all that is more in %s', (text, more) => expect(beyond(schema, parse(text))).toEqual(more));
