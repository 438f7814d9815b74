import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import type { Misses, Order, Started } from './message';
import { Recorder } from './recorder';

/** Near-free subgraphs, so that only the gateway is measured: each stands for the one whose URL was given. */
const real = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const recorder = new Recorder();

async function answer(incoming: IncomingMessage, response: ServerResponse, subgraph: string): Promise<void> {
  const url = real[subgraph] ?? '';
  if (incoming.method !== 'POST') {
    const { statusCode, body } = await request(`${url}${incoming.url}`);
    response.writeHead(statusCode).end(await body.text());
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const asked = { subgraph, url, accept: String(incoming.headers.accept), body: Buffer.concat(chunks) };
  const { type, body } = recorder.recall(asked) ?? (await recorder.fetch(asked));
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
}

async function serve(subgraph: string): Promise<[string, string]> {
  const server = createServer((incoming, response) => {
    answer(incoming, response, subgraph).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [subgraph, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}

process.on('message', (order: Order) => {
  if (order.do === 'misses') process.send?.({ misses: recorder.misses } satisfies Misses);
  else recorder.recording = order.do === 'record';
});

void Promise.all(Object.keys(real).map(serve)).then((urls) => {
  process.send?.({ urls: Object.fromEntries(urls) } satisfies Started);
});
