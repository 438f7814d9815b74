import { AccessRules, given, type RuleBook } from '@bien-cuong/access';
import type { Views } from '@bien-cuong/database';
import { buildSchema } from 'graphql';

import { demandRules } from './demand-rules';

const schema = buildSchema(`
  type Query { posts(search: String, first: Int): [Post!] _service: String }
  type Mutation { close(id: ID!, reason: String): Post! }
  type Post { id: ID! name: String! named: Int }
`);
const book: RuleBook = {
  fields: {
    Query: given('units', 'posts'),
    Mutation: given('naming', 'close'),
    Post: { ...given('keys', 'id'), ...given('units', 'name'), ...given('recipients', 'named') },
  },
  compares: { 'Query.posts(search)': ['Post.name'] },
  ofProvinces: ['Post', 'Mutation'],
};
const views: Views = { Post: { attributes: { provinceId: 'p.province_id' } } };
const demand = (changed: Partial<RuleBook> = {}, of = schema, over: Views = views) => {
  demandRules(of, new AccessRules({ ...book, ...changed }), over);
};
const fieldsWith = (type: string, fields: RuleBook['fields'][string]) => ({
  fields: { ...book.fields, [type]: fields },
});

it('accepts a schema in which every field and every filter has a rule', () => {
  expect(() => demand()).not.toThrow();
});

it.each<[string, Partial<RuleBook>]>([
  ['Mutation.close', fieldsWith('Mutation', {})],
  ['Post.name', fieldsWith('Post', given('keys', 'id', 'named'))],
  ['Query.posts(search)', { compares: {} }],
])('refuses a schema without a rule for %s', (coordinate, changed) => {
  expect(() => demand(changed)).toThrow(
    `No rule says who may ask for it; write one in libs/access/src/rules: ${coordinate}.`,
  );
});

it('refuses a new field without a rule, and a new type', () => {
  const grown = buildSchema(`
    type Query { posts: [Post!] notes: [Note!] }
    type Post { id: ID! name: String! named: Int secret: String }
    type Note { text: String! }
  `);
  expect(() => demand({}, grown)).toThrow(/rules: Query\.notes, Post\.secret, Note\.text\.$/);
});

it('refuses rows of provinces that do not say to which one they belong', () => {
  expect(() => demand({}, schema, {})).toThrow(
    'has no attribute "provinceId", by which a rule tells its rows apart: Post.',
  );
});

it('refuses rights by province on types that belong to none', () => {
  expect(() => demand({ ofProvinces: ['Mutation'] })).toThrow('its type belongs to none: Post.named.');
});

it('refuses a non-null field that some callers who see its type may not see', () => {
  const strict = buildSchema(
    'type Query { posts: [Post!] } type Post { id: ID! name: String! other: String! named: Int! }',
  );
  const { Post } = book.fields;
  expect(() => demand(fieldsWith('Post', { ...Post, other: 'units' }), strict)).toThrow(
    'It must be nullable, since some who see the rest of its type may not see it: Post.named.',
  );
});
