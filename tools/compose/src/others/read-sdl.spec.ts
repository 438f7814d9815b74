import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSdl } from './read-sdl';

let server: Server | undefined;
afterEach(() => server?.close());

async function sdlFrom(status: number, body: string): Promise<string> {
  server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graph`;
  return readSdl({ name: 'weather', source: url }).catch((error: Error) =>
    error.message.replace(url, 'there'),
  );
}

it('asks a subgraph for its schema', async () =>
  expect(await sdlFrom(200, '{"data":{"_service":{"sdl":"type Query { a: Int }"}}}')).toBe(
    'type Query { a: Int }',
  ));

it.each([
  [
    'one that is none',
    400,
    '{"errors":[{"message":"Cannot query field \\"_service\\""}]}',
    'Cannot query field "_service"',
  ],
  ['a web site', 200, '<html>', 'status 200'],
  ['nobody', 404, '', 'status 404'],
  ['one without a schema', 200, '{"data":{"_service":null}}', 'status 200'],
])('says in a sentence what it gets from %s', async (_who, status, body, why) =>
  expect(await sdlFrom(status, body)).toMatch(
    `weather does not tell its schema at there (${why}): it has to answer`,
  ),
);

it('says in a sentence that there is no server, or no file', async () => {
  await expect(readSdl({ name: 'weather', source: 'http://127.0.0.1:9/graph' })).rejects.toThrow(
    /^weather does not answer at http:\/\/127\.0\.0\.1:9\/graph \(.+\): start it, then compose\.$/,
  );
  await expect(readSdl({ name: 'weather', source: '/nowhere/schema.graphql' })).rejects.toThrow(
    'The schema of weather cannot be read from /nowhere/schema.graphql (ENOENT).',
  );
});
