import { AccessRules, given, pageOf } from '@bien-cuong/access';
import type { Identity } from '@bien-cuong/tokens';
import { buildSchema, parse } from 'graphql';

import { RULES } from './access-in';
import { forbiddenField } from './guard-fields';
import { OperationRefusals, wholeRefusal } from './operation-refusals';
import { allowsAll, usesOf } from './uses';

const schema = buildSchema(`
  type Query { posts(orderBy: PostOrder): PostConnection }
  type PostConnection { nodes: [Post!]! totalCount: Int! }
  type Post { name: String secret: Int }
  input PostOrder { by: PostSort! descending: Boolean! = false }
  enum PostSort { name secret }
`);

const rules = new AccessRules({
  fields: {
    Query: given('units', 'posts'),
    Post: { ...given('units', 'name'), ...given('birth-dates', 'secret') },
    ...pageOf('Post'),
  },
  compares: {},
  ofProvinces: ['Post'],
});
const access = rules.accessOf({ roles: ['province'], scopes: [], provinces: ['x'] });
const auditor: Identity = {
  subject: 'auditor',
  clientId: 'console',
  roles: ['auditor'],
  scopes: [],
  provinces: [],
  expires: Infinity,
};

function refusing(): OperationRefusals {
  const refusals = new OperationRefusals();
  refusals.of('Post.secret', forbiddenField);
  return refusals;
}

const isAllowed = (query: string) => !!access && allowsAll(access, usesOf(schema, parse(query)));

it.each([
  ['by a field that is seen on every row', '{ posts(orderBy: { by: name }) { totalCount } }', true],
  ['by one that is seen on some rows', '{ posts(orderBy: { by: secret }) { totalCount } }', false],
  [
    'by a variable, which may be any field',
    'query ($by: PostSort!) { posts(orderBy: { by: $by }) { totalCount } }',
    false,
  ],
  ['by an order in a variable', 'query ($o: PostOrder) { posts(orderBy: $o) { totalCount } }', false],
  ['in no other order', '{ posts { totalCount } }', true],
  ['in no other order, said so', '{ posts(orderBy: null) { totalCount } }', true],
])('compiles for a caller a list %s only where all of it is allowed', (_what, query, expected) => {
  expect(isAllowed(query)).toBe(expected);
});

it.each([
  [
    'an order',
    'query ($o: PostOrder) { posts(orderBy: $o) { totalCount } }',
    { o: { by: 'name' } },
    ['name'],
  ],
  [
    'its field',
    'query ($by: PostSort!) { posts(orderBy: { by: $by }) { totalCount } }',
    { by: 'secret' },
    ['secret'],
  ],
  ['no order', 'query ($o: PostOrder) { posts(orderBy: $o) { totalCount } }', { o: null }, []],
  ['nothing', 'query ($o: PostOrder) { posts(orderBy: $o) { totalCount } }', {}, []],
])(
  'a list in an order with variables is sorted by what these are: %s',
  (_what, query, variables, expected) => {
    const [posts] = usesOf(schema, parse(query), variables);
    expect(posts?.sorts.map(({ field }) => field)).toEqual(expected);
  },
);

it('an operation that is refused as a whole names only what it is sorted by', () => {
  const query = parse('query ($o: PostOrder) { posts(orderBy: $o) { nodes { name secret } } }');
  const withRules = Object.assign(schema, { extensions: { [RULES]: rules } });
  const refused = (by: string) =>
    wholeRefusal(
      withRules,
      { document: query, variables: { o: { by } } },
      { caller: auditor, refusals: refusing() },
    ).text.en;
  expect(refused('name')).toContain('ask for "Post.secret";');
  expect(refused('secret')).toContain('ask for "Query.posts(orderBy: secret)", "Post.secret";');
});
