import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Reporter } from './reporter';

interface Entry {
  name: string;
  times: number;
}

let provider: Server;
let status = 204;
let heard: Entry[][];
let telling: Reporter<Entry>;

beforeEach(async () => {
  [status, heard] = [204, []];
  provider = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard.push(JSON.parse(body) as Entry[]);
      response.writeHead(status).end();
    });
  }).listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const identityUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  telling = new Reporter<Entry>(
    { identityUrl, proof: undefined },
    { path: 'told', most: 2, sum: (one, other) => ({ ...one, times: one.times + other.times }) },
  );
});
afterEach(async () => {
  await telling.stop();
  provider.closeAllConnections();
  provider.close();
});

const add = (name: string) => telling.add(name, { name, times: 1 });

it('keeps counting while the provider is away, up to its limit', async () => {
  status = 503;
  add('a');
  add('b');
  await telling.tell();
  add('a');
  add('c');
  await telling.tell();
  status = 204;
  await telling.tell();
  expect(heard.at(-1)).toEqual([
    { name: 'a', times: 2 },
    { name: 'b', times: 1 },
  ]);
});

it.each([400, 413])('drops what the provider will never accept (%s)', async (refused) => {
  status = refused;
  add('a');
  await telling.tell();
  status = 204;
  add('b');
  await telling.tell();
  expect(heard.at(-1)).toEqual([{ name: 'b', times: 1 }]);
});
