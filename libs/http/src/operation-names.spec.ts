import { ApolloServer, HeaderMap } from '@apollo/server';
import { safeApolloOptions } from './safe-apollo-options';

const apollo = new ApolloServer({
  ...safeApolloOptions({ introspection: false }),
  typeDefs: 'type Query { name: String }',
});

it.each([
  ['an unknown name', { query: 'query A { name }', operationName: 'B' }, 'no operation named "B"'],
  ['no name among several', { query: 'query A { name } query B { name }' }, 'several operations'],
])('refuses %s', async (_what, request, says) => {
  const headers = new HeaderMap([['accept-language', 'en']]);
  const { body, http } = await apollo.executeOperation({
    ...request,
    http: { method: 'POST', headers, search: '', body: {} },
  });
  expect(http.status).toBe(400);
  expect(body).toMatchObject({
    singleResult: {
      errors: [
        { message: expect.stringContaining(says), extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
      ],
    },
  });
});
