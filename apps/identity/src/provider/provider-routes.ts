import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressOf } from '../server/address-of';
import { mount } from './configuration';
import type { KeptProvider } from './kept-provider';

interface Parts {
  provider: KeptProvider;
  publicUrl: string;
}

/** Passes requests that no other route takes to oidc-provider, which serves the addresses of the protocol. */
export async function addProvider(app: FastifyInstance, { provider, publicUrl }: Parts): Promise<void> {
  await app.register((protocol, _options, done) => {
    // The provider parses bodies itself.
    protocol.removeAllContentTypeParsers();
    protocol.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    protocol.all(`${mount}/*`, (request, reply) => {
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.hijack();
      return provider.current.callback()(asPublic(request, publicUrl), reply.raw);
    });
    done();
  });
}

/** Sets the public address, whatever headers the client sent: the provider makes URLs and cookies from it. */
function asPublic({ raw }: FastifyRequest, publicUrl: string): FastifyRequest['raw'] {
  const { host, protocol } = new URL(publicUrl);
  raw.headers['x-forwarded-for'] = addressOf(raw);
  raw.headers['x-forwarded-host'] = raw.headers.host = host;
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  return Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(mount.length) });
}
