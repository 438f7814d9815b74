import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressOf } from '../server/address-of';
import { mount } from './configuration';
import type { KeptProvider } from './kept-provider';

interface Parts {
  provider: KeptProvider;
  publicUrl: string;
}

/** Leaves the addresses of the protocol to oidc-provider: what no other route takes. */
export async function addProvider(app: FastifyInstance, { provider, publicUrl }: Parts): Promise<void> {
  await app.register((protocol, _options, done) => {
    // The provider reads bodies itself.
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

/** As people reached the gateway, whatever headers they sent: the provider makes addresses and cookies by it. */
function asPublic({ raw }: FastifyRequest, publicUrl: string): FastifyRequest['raw'] {
  const { host, protocol } = new URL(publicUrl);
  raw.headers['x-forwarded-for'] = addressOf(raw);
  raw.headers['x-forwarded-host'] = raw.headers.host = host;
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  return Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(mount.length) });
}
