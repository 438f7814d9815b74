import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  getNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { value } from './awkward';

/** A request as it is sent over the network. */
export interface HostileRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json): HostileRequest => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body,
});

const selection = ({ type }: GraphQLField<unknown, unknown>) =>
  isCompositeType(getNamedType(type)) ? ' { __typename }' : '';

/** Every field of a root type with awkward values for its arguments, as variables of the right types. */
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

/** A text with a few pieces removed, inserted or repeated. */
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
