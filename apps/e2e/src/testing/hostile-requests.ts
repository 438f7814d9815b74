import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  getNamedType,
  type GraphQLObjectType,
} from 'graphql';

/** A request as it goes over the wire. */
export interface HostileRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json): HostileRequest => ({
  ...{ method: 'POST', path: '/graphql', headers, body },
});

const uuid = '00000000-0000-4000-8000-000000000000';
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Values that programs trip over. */
const awkward = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    1e308,
    '',
    ' ',
    '\0',
    '\u202e',
    '\ud800',
    'đ',
    '%',
    '_',
    '\\',
    "'",
  ],
  ...[
    "'; DROP TABLE award; --",
    '${7*7}',
    '{{7*7}}',
    '<script>',
    '../../etc/passwd',
    '__proto__',
    'constructor',
  ],
  ...[
    uuid,
    '04',
    '2018-02-30',
    '2018?-08-31',
    '2026/..',
    '9999999999-01-01',
    'XXXX',
    '2009/2019',
    'a'.repeat(20_000),
  ],
  ...[
    [],
    {},
    [null],
    [[]],
    { id: uuid },
    { __proto__: 1 },
    cursor([]),
    cursor({ id: uuid }),
    cursor('\0'),
    cursor([1, 2]),
  ],
];

export const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...awkward) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const selection = ({ type }: GraphQLField<unknown, unknown>) =>
  isCompositeType(getNamedType(type)) ? ' { __typename }' : '';

/** Every field of a root with awkward values in its arguments, as variables of the right types. */
function wrongArguments(root: GraphQLObjectType, kind: 'query' | 'mutation') {
  const fields = Object.values(root.getFields()).filter(({ args }) => args.length > 0);
  return fc.constantFrom(...fields).chain((field) =>
    fc
      .record(Object.fromEntries(field.args.map(({ name }) => [name, value])), { requiredKeys: [] })
      .map((variables) => {
        const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
        const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
        const query = `${kind} (${declared}) { ${field.name}(${given})${selection(field)} }`;
        return post(JSON.stringify({ query, variables }));
      }),
  );
}

/** A text with a few pieces taken out, put in or said again. */
function damaged(texts: readonly string[]) {
  const piece = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '...',
    '@skip',
    '$',
    '"',
    '"""',
    ':',
    '[',
    '\0',
    '#',
    ' on ',
    '\\u',
    ',',
  );
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), piece });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) =>
      changes.reduce((whole, { at, length, piece: put }) => {
        const from = Math.floor(at * whole.length);
        return whole.slice(0, from) + put + whole.slice(from + length);
      }, text),
    );
}

const odd = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
  path: fc
    .tuple(
      fc.constantFrom(
        '/graphql',
        '/graphql?',
        '/changes',
        '/metrics',
        '/health/ready',
        '/%00',
        '//',
        '/..%2f',
      ),
      fc.string(),
    )
    .map(([path, search]) =>
      path.endsWith('?') ? `${path}query=${encodeURIComponent(search.toWellFormed())}` : path,
    ),
  headers: fc
    .tuple(
      fc.constantFrom(
        'application/json',
        'text/plain',
        'application/graphql',
        'multipart/form-data; boundary=x',
        'a/b; charset=utf-7',
      ),
      fc.constantFrom('*/*', 'application/graphql-response+json', 'text/html', 'x', 'application/json; q=0'),
    )
    .map(([type, accept]) => ({ 'content-type': type, accept })),
  body: fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '[{}]',
    '"x"',
    '{"query":',
    '{"__proto__":{"a":1},"query":"{__typename}"}',
    '\0',
  ),
});

const withoutBody = ({ body, ...request }: HostileRequest): HostileRequest =>
  request.method === 'GET' || request.method === 'HEAD' ? request : { ...request, body };

/**
 * Malformed and hostile requests to a GraphQL server.
 * @param documents valid ones, to be damaged
 */
export function hostileRequests(
  schema: GraphQLSchema,
  documents: readonly string[],
): fc.Arbitrary<HostileRequest> {
  const [queries, mutations] = [schema.getQueryType(), schema.getMutationType()];
  const bodies = documents.map((query) => JSON.stringify({ query }));
  const anything = fc.record(
    {
      query: fc.oneof(value, fc.constantFrom(...documents)),
      variables: value,
      operationName: value,
      extensions: value,
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 5, arbitrary: queries ? wrongArguments(queries, 'query') : odd.map(withoutBody) },
    { weight: 2, arbitrary: mutations ? wrongArguments(mutations, 'mutation') : odd.map(withoutBody) },
    { weight: 3, arbitrary: damaged(documents).map((query) => post(JSON.stringify({ query }))) },
    { weight: 2, arbitrary: damaged(bodies).map((body) => post(body)) },
    { weight: 2, arbitrary: anything.map((body) => post(JSON.stringify(body))) },
    { weight: 2, arbitrary: odd.map(withoutBody) },
  );
}
