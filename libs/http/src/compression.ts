import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
/** Below this a compressed answer saves no packet worth its processor time. */
const threshold = 4 * 1024;
/** The quality that is about as quick as gzip. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const loopback = /^(127\.|::1$|::ffff:127\.)/;

export interface Compressed {
  body: Buffer;
  headers: Record<string, string>;
}

/**
 * The body as the client wants it compressed; undefined: as it is. Over loopback the network costs less than
 * compressing, unless a proxy handed the request on.
 */
export function compressed(request: IncomingMessage, body: string | Buffer): Promise<Compressed> | undefined {
  const wanted = request.headers['accept-encoding'];
  if (wanted === undefined || body.length < threshold) return undefined;
  if (!request.headers['x-forwarded-for'] && loopback.test(request.socket.remoteAddress ?? '')) {
    return undefined;
  }
  const encoding = new Negotiator(request).encoding(['br', 'gzip', 'identity']);
  return encoding === 'br' || encoding === 'gzip' ? compress(body, encoding) : undefined;
}

async function compress(body: string | Buffer, encoding: 'br' | 'gzip'): Promise<Compressed> {
  const small = encoding === 'br' ? await brotlied(body, quality) : await gzipped(body);
  return { body: small, headers: { 'content-encoding': encoding, vary: 'accept-encoding' } };
}
