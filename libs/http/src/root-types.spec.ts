import { serveTiny } from './testing/tiny-service';
import type { RunningService } from './serve-graphql';

let service: RunningService;
beforeAll(async () => void (service = await serveTiny()));
afterAll(() => service.stop());

it.each([
  ['a subscription', 'subscription { language }'],
  ['a subscription among queries', 'query A { language } subscription B { set { of } }'],
  ['an empty subscription', 'subscription { __typename }'],
])('refuses %s where the schema has none, as an error of the request', async (_what, query) => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName: query.startsWith('query') ? 'A' : undefined }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: 'The schema has no subscription type.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  });
});
