import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
/** Compressing a smaller answer saves no packet worth the processor time. */
const threshold = 4 * 1024;
/** At this quality Brotli is about as fast as gzip. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const loopback = /^(127\.|::1$|::ffff:127\.)/;

export interface Compressed {
  body: Buffer;
  headers: Record<string, string>;
}

/**
 * The body, compressed as the client accepts it; undefined: to be sent as it is. Over loopback the network
 * costs less than compressing, unless a proxy forwarded the request.
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
