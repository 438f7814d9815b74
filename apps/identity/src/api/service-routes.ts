import {
  type Identity,
  ProofVerifier,
  proofHeader,
  TokenRefusal,
  type TokenVerifier,
} from '@bien-cuong/tokens';
import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Account } from '../account/account.entity';
import type { AccountService } from '../account/account.service';
import type { Sessions } from '../account/sessions';
import { type SignInPolicy, stands } from '../account/stands';
import type { AuditLog } from '../audit/audit-log';
import type { ClientUseService } from '../client/client-use.service';
import type { PartnerClientService } from '../client/partner-client.service';
import { mount, type ProviderParts } from '../provider/configuration';
import { sendError } from './errors';
import { readBody } from './read-body';

const introspection = z.object({ token: z.string().max(10_000) });

const used = z.array(
  z.object({
    clientId: z.string().max(100),
    operation: z.string().max(200),
    calls: z.int().min(0),
    refused: z.int().min(0),
    lastSeenAt: z.number(),
  }),
);

const refused = z.array(
  z.object({
    code: z.string().max(100),
    address: z.string().max(100),
    operation: z.string().max(200),
    subject: z.string().max(200).optional(),
    clientId: z.string().max(200).optional(),
    roles: z.array(z.string().max(100)).max(20).optional(),
    times: z.int().min(1),
  }),
);

interface Parts {
  verifier: TokenVerifier;
  accounts: AccountService;
  policy: SignInPolicy;
  sessions: Sessions;
  clients: PartnerClientService;
  use: ClientUseService;
  audit: AuditLog;
  ownProvinces: ProviderParts['ownProvinces'];
  gatewaySecret: string | undefined;
}

/** The routes for gateways and subgraphs, which prove themselves with a shared secret. */
export async function addServiceRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { use, audit, gatewaySecret } = parts;
  const proofs = gatewaySecret === undefined ? undefined : new ProofVerifier(gatewaySecret, 'identity');
  await app.register(async (services) => {
    services.setErrorHandler<FastifyError>(sendError);
    await services.register(formbody);
    services.addHook('onRequest', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (await proofs?.holds(request.headers[proofHeader])) return;
      return reply.code(401).send({ error: 'invalid_client' });
    });
    // RFC 7662, for tokens issued by this provider.
    services.post(`${mount}/introspection`, async (request) => {
      const { token } = readBody(introspection, request.body);
      return { active: await isActive(parts, token) };
    });
    services.post(`${mount}/refusals`, async (request, reply) => {
      for (const { code, times, ...actor } of readBody(refused, request.body))
        await audit.refusedAgain(actor, { code, by: 'gateway' }, times);
      return reply.code(204).send();
    });
    services.post(`${mount}/client-use`, async (request, reply) => {
      await use.add(readBody(used, request.body));
      return reply.code(204).send();
    });
  });
}

/** @throws when it cannot be determined, since a wrong answer would be worse than none */
async function isActive(parts: Parts, token: string): Promise<boolean> {
  const { accounts, clients, policy, sessions } = parts;
  const identity = await identityIn(parts, token);
  if (!identity) return false;
  const { subject, roles } = identity;
  if (roles.includes('partner')) return (await clients.active(subject)) !== undefined;
  const account = await accounts.byId(subject);
  if (!stands(account, policy)) return false;
  if (!(await sessions.goesOn(identity))) return false;
  return isStill(parts, account, identity);
}

async function identityIn({ verifier }: Parts, token: string): Promise<Identity | undefined> {
  try {
    return await verifier.identify(`Bearer ${token}`);
  } catch (error) {
    if (!(error instanceof TokenRefusal)) throw error;
    return undefined;
  }
}

/** A token from before the account lost a role or a province is not active any more. */
async function isStill({ ownProvinces }: Parts, account: Account, token: Identity): Promise<boolean> {
  if (!sameRoles(account.roles, token.roles)) return false;
  // A token with fewer provinces than the account has by now allows nothing that is forbidden.
  const now = new Set(await ownProvinces(account.provinces));
  return token.provinces.every((province) => now.has(province));
}

const sameRoles = (now: readonly string[], then: readonly string[]): boolean =>
  now.length === then.length && now.every((role) => then.includes(role));
