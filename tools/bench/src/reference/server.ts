import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import type { Variables } from '../operation/operation';
import { readReferenceEnvironment } from './environment';
import { statement } from './statement';

const pool = new Pool({ connectionString: readReferenceEnvironment().DATABASE_URL, max: 10 });

async function answer(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: Variables };
  const { rows } = await pool.query<{ answer: string }>(statement(variables));
  return `{"data":${rows[0]?.answer}}`;
}

/** The minimum of a server: it reads the request, runs the statement and sends the resulting text. */
const server = createServer((incoming, response) => {
  answer(incoming).then(
    (text) => response.setHeader('content-type', 'application/json; charset=utf-8').end(text),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
