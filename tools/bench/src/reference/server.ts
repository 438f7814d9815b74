import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { readReferenceEnvironment } from './environment';
import { statement } from './statement';

const pool = new Pool({ connectionString: readReferenceEnvironment().DATABASE_URL, max: 10 });
const registry = new Registry();
collectDefaultMetrics({ register: registry });

async function answer(path: string | undefined): Promise<string> {
  if (path === '/metrics') return registry.metrics();
  const { rows } = await pool.query<{ answer: string }>(statement);
  return `{"data":${rows[0]?.answer}}`;
}

/** Nothing but what a server cannot do without: the request is read, the statement asked, its text passed on. */
const server = createServer((request, response) => {
  request.resume().once('end', () => {
    answer(request.url).then(
      (text) => response.setHeader('content-type', 'application/json; charset=utf-8').end(text),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once('disconnect', () => process.exit(0));
