import { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { safeApolloOptions } from './safe-apollo-options';
import { serveGraphQL } from './serve-graphql';
import type { RunningService, ServeOptions } from './serve-graphql';

interface Caller {
  language: string;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What resolvers have finished. */
const finished: string[] = [];

function options(more: Partial<ServeOptions<Caller>> = {}): ServeOptions<Caller> {
  const apollo = new ApolloServer<Caller>({
    ...safeApolloOptions<Caller>({ introspection: false }),
    typeDefs: 'type Query { language: String! slow: Boolean! broken: Boolean }',
    resolvers: {
      Query: {
        language: (_parent: unknown, _args: unknown, caller: Caller) => caller.language,
        slow: async () => {
          await sleep(300);
          finished.push('slow');
          return true;
        },
        broken: () => {
          throw new GraphQLError('It broke', { extensions: { code: 'BROKEN' } });
        },
      },
    },
  });
  return {
    name: 'tiny',
    host: '127.0.0.1',
    port: 0,
    apollo,
    context: async (request) => ({ language: request.headers['accept-language'] ?? 'vi' }),
    ready: async () => ({ database: 'up' }),
    ide: false,
    ...more,
  };
}

describe('serveGraphQL', () => {
  let service: RunningService;
  const serve = async (more?: Partial<ServeOptions<Caller>>): Promise<void> => {
    service = await serveGraphQL(options(more));
  };
  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const ask = (query: string, headers?: Record<string, string>): Promise<Response> =>
    post(JSON.stringify({ query }), headers);

  afterEach(() => service.stop());

  it('answers queries by POST and GET, with the context of the request', async () => {
    await serve();
    const posted = await ask('{ language }', { 'accept-language': 'en' });
    expect(await posted.json()).toEqual({ data: { language: 'en' } });
    const got = await fetch(`${service.url}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await got.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses what a foreign page could make a browser send', async () => {
    await serve();
    expect((await fetch(`${service.url}/graphql?query={__typename}`)).status).toBe(400);
    expect((await post('{"query":"{__typename}"}', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('tells clients neither stack traces nor the schema', async () => {
    await serve();
    expect(await (await ask('{ broken }')).json()).toEqual({
      data: { broken: null },
      errors: [
        {
          message: 'It broke',
          locations: expect.anything(),
          path: ['broken'],
          extensions: { code: 'BROKEN' },
        },
      ],
    });
    const misspelt = await (await ask('{ languag }')).text();
    expect(misspelt).not.toContain('Did you mean');
    expect(misspelt).not.toContain('stacktrace');
    expect((await ask('{ __schema { types { name } } }')).status).toBe(400);
  });

  it('answers unreadable and oversized bodies in the form of GraphQL errors', async () => {
    await serve();
    const broken = await post('{');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    });
    expect((await post(JSON.stringify({ query: ' '.repeat(5_000_000) }))).status).toBe(413);
  });

  it('reports health by part', async () => {
    let database: 'up' | 'down' = 'up';
    await serve({ ready: async () => ({ database }) });
    expect(await (await fetch(`${service.url}/health/live`)).json()).toEqual({
      service: 'tiny',
      status: 'up',
    });
    const ready = await fetch(`${service.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ service: 'tiny', status: 'up', parts: { database: 'up' } });
    database = 'down';
    const down = await fetch(`${service.url}/health/ready`);
    expect(down.status).toBe(503);
    expect(await down.json()).toEqual({ service: 'tiny', status: 'down', parts: { database: 'down' } });
  });

  it('is not ready when the check itself fails', async () => {
    await serve({ ready: () => Promise.reject(new Error('no answer from 10.0.0.7')) });
    const ready = await fetch(`${service.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('10.0.0.7');
  });

  it('exposes metrics of the process and of the answers', async () => {
    await serve();
    await ask('{ language }');
    await fetch(`${service.url}/assets/some-file.js`);
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toContain('process_cpu_user_seconds_total');
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} 1/,
    );
  });

  it('finishes running requests before it runs onStop', async () => {
    finished.length = 0;
    await serve({ onStop: async () => void finished.push('stopped') });
    const running = ask('{ slow }').then((response) => response.text());
    await sleep(100);
    const [, answer] = await Promise.all([service.stop(), running]);
    expect(answer).toBe('{"data":{"slow":true}}\n');
    expect(finished).toEqual(['slow', 'stopped']);
    await expect(fetch(`${service.url}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('stops although a client keeps its connection open', async () => {
    await serve();
    await ask('{ language }');
    const begun = Date.now();
    await service.stop();
    expect(Date.now() - begun).toBeLessThan(1_000);
  });

  it('says in one sentence that the port is taken, and cleans up', async () => {
    await serve();
    const port = Number(new URL(service.url).port);
    const onStop = jest.fn(() => Promise.resolve());
    await expect(serveGraphQL(options({ port, onStop }))).rejects.toThrow(
      `The tiny service cannot start: port ${port} on 127.0.0.1 is in use, so stop the program that uses it or set PORT to a free one.`,
    );
    expect(onStop).toHaveBeenCalledTimes(1);
  });
});
