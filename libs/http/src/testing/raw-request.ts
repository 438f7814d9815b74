import { request } from 'node:http';
import type { RunningService } from '../serve-graphql';

export interface RawRequest {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface RawResponse {
  status: number | undefined;
  /**
   * Without the headers that differ from answer to answer (the time, the random part of the id), and those
   * that only the fast path of the specs sends.
   */
  headers: Record<string, unknown>;
  body: Buffer;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/;

export const json = { 'content-type': 'application/json' };

/** Sends exactly these headers and bytes, where `fetch` would add its own. */
export function ask(
  service: RunningService,
  { method = 'POST', path = '/graphql', headers = json, body }: RawRequest,
): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const all = 'transfer-encoding' in headers ? headers : { ...length, ...headers };
    const sent = request(
      service.url + path,
      { method, headers: { 'x-request-id': 'r-1', ...all } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { date: _, 'x-method': _method, ...rest } = response.headers;
          const headers = { ...rest, 'x-request-id': rest['x-request-id']?.toString().replace(uuid, 'made') };
          resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
