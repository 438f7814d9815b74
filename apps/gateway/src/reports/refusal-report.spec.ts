import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RefusalReport } from './refusal-report';

async function toldOf(...codes: string[]): Promise<unknown[]> {
  const heard: unknown[] = [];
  const provider = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard.push(...(JSON.parse(body) as unknown[]));
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const identityUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const refusals = new RefusalReport({ identityUrl, proof: undefined });
  for (const code of codes) refusals.noteUnread({ code, ip: '192.0.2.7' });
  await refusals.stop();
  provider.closeAllConnections();
  provider.close();
  return heard;
}

it.each(['UNAUTHENTICATED', 'TOO_MANY_REQUESTS', 'PERSISTED_QUERY_ONLY', 'QUERY_TOO_LARGE'])(
  'reports requests refused before they are read, with equal ones together: %s',
  async (code) => {
    expect(await toldOf(code, code)).toEqual([{ code, address: '192.0.2.7', operation: '', times: 2 }]);
  },
);

it('does not report requests that are merely wrong', async () => {
  expect(await toldOf('BAD_REQUEST', 'PERSISTED_DOCUMENT_NOT_FOUND')).toEqual([]);
});
