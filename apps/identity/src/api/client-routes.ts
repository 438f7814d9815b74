import { scopes } from '@bien-cuong/access';
import type { ClientView, ClientWithSecret } from '@bien-cuong/identity-api';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { clientView } from '../client/client-view';
import type { ClientUseService } from '../client/client-use.service';
import type { PartnerClient } from '../client/partner-client.entity';
import type { PartnerClientService } from '../client/partner-client.service';
import { idempotencyKeyOf } from './idempotency-key';
import { moment } from './moment';
import { line, readBody, seen } from './read-body';

const input = z.object({
  name: line(200),
  scopes: z.array(z.enum(scopes)).min(1),
  quota: z.int().min(1).max(100_000),
  expiresAt: z.union([moment, z.null()]).transform((text) => (text === null ? null : new Date(text))),
});

const change = input.partial().extend({ ...seen.shape, suspended: z.boolean().optional() });

interface Parts {
  clients: PartnerClientService;
  use: ClientUseService;
}

/** The routes for administrators to manage partners' programs. */
export function addClientRoutes(app: FastifyInstance, { clients, use }: Parts): void {
  const view = async (client: PartnerClient): Promise<ClientView> =>
    clientView(client, await use.of(client.id));
  app.get('/clients', async (): Promise<ClientView[]> => {
    const [all, uses] = await Promise.all([clients.all(), use.ofAll()]);
    return all.map((client) => clientView(client, uses(client.id)));
  });
  app.post('/clients', async (request): Promise<ClientWithSecret> => {
    const wanted = readBody(input, request.body);
    const { client, secret } = await clients.create(wanted, idempotencyKeyOf(request));
    return { client: await view(client), secret };
  });
  app.patch<{ Params: { id: string } }>('/clients/:id', async (request): Promise<ClientView> => {
    const { version, ...rest } = readBody(change, request.body);
    return view(await clients.change(request.params.id, version, rest));
  });
  app.post<{ Params: { id: string } }>(
    '/clients/:id/rotate',
    async ({ params, body }): Promise<ClientWithSecret> => {
      const { version } = readBody(seen, body);
      const { client, secret } = await clients.rotate(params.id, version);
      return { client: await view(client), secret };
    },
  );
  app.post<{ Params: { id: string } }>('/clients/:id/revoke', async ({ params }): Promise<ClientView> => {
    return view(await clients.revoke(params.id));
  });
}
