import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { Pool } from 'undici';
import { DeadlineError, OversizeError, postJson } from './post-json';
import type { AddressInfo } from 'node:net';

let server: Server;
let pool: Pool;
/** Responses that the server has not sent yet. */
let open: ServerResponse[] = [];

beforeAll(async () => {
  server = createServer((_request, response) => void open.push(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  pool = new Pool(origin, { connections: 1 });
});
beforeEach(() => void (open = []));
afterAll(async () => {
  await pool.destroy();
  server.close();
});

const post = (timeoutMs: number, signal?: AbortSignal, maxBytes?: number) =>
  postJson({ dispatcher: pool, path: '/', headers: {}, body: '{}', timeoutMs, maxBytes, signal });

async function nextResponse(): Promise<ServerResponse> {
  const before = open.length;
  while (open.length === before) await once(server, 'request');
  return open[before] as ServerResponse;
}

it('reads an answer that comes in pieces, split within a character', async () => {
  const answer = post(5_000);
  const response = await nextResponse();
  const bytes = Buffer.from(JSON.stringify({ data: { name: 'Cao Bằng' } }));
  response.write(bytes.subarray(0, bytes.indexOf(0xe1) + 1));
  await new Promise((resolve) => setImmediate(resolve));
  response.end(bytes.subarray(bytes.indexOf(0xe1) + 1));
  expect(JSON.parse((await answer).toString())).toEqual({ data: { name: 'Cao Bằng' } });
});

it('stops at the time limit, even in the middle of an answer', async () => {
  const answer = post(100);
  const response = await nextResponse();
  const closed = once(response, 'close');
  response.write('{"data":');
  await expect(answer).rejects.toThrow(DeadlineError);
  await closed;
});

it('stops in the middle of an answer that is too large', async () => {
  const answer = post(5_000, undefined, 10);
  const response = await nextResponse();
  const closed = once(response, 'close');
  response.write('x'.repeat(10));
  await new Promise((resolve) => setImmediate(resolve));
  response.write('x');
  await expect(answer).rejects.toThrow(OversizeError);
  await closed;
  const next = post(5_000, undefined, 10);
  (await nextResponse()).end('x'.repeat(10));
  expect((await next).length).toBe(10);
});

it('stops when the caller does, and closes the connection', async () => {
  const caller = new AbortController();
  const answer = post(5_000, caller.signal);
  const response = await nextResponse();
  const closed = once(response, 'close');
  caller.abort(new Error('gone'));
  await expect(answer).rejects.toThrow('gone');
  await closed;
});

it('includes the wait for a connection in the time limit, and then never sends the request', async () => {
  const first = post(5_000);
  const response = await nextResponse();
  await expect(post(100)).rejects.toThrow(DeadlineError);
  response.end('1');
  expect((await first).toString()).toBe('1');
  const third = post(5_000);
  (await nextResponse()).end('3');
  expect((await third).toString()).toBe('3');
  expect(open).toHaveLength(2);
});

it('sends nothing for a caller who has gone already', async () => {
  await expect(post(100, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(open).toHaveLength(0);
});
