import { Forbidden } from '@bien-cuong/domain';
import type { Profile, SecondFactorOffer, SessionView } from '@bien-cuong/identity-api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Account } from '../account/account.entity';
import { accountView } from '../account/account-view';
import type { AccountService } from '../account/account.service';
import { secondFactorUri } from '../account/second-factor';
import type { SecondFactorService } from '../account/second-factor.service';
import { needsSecondFactor, type SignInPolicy } from '../account/stands';
import type { Sessions } from '../account/sessions';
import type { Throttle } from '../account/throttle';
import { addressOf } from '../server/address-of';
import { readBody } from './read-body';
import { needed } from './texts';

const secret = z.string().min(1).max(1_000);
const proof = z.object({ password: secret });

interface Parts {
  accounts: AccountService;
  secondFactors: SecondFactorService;
  sessions: Sessions;
  throttle: Throttle;
  policy: SignInPolicy;
  caller: (request: object) => Account;
  /** The session that the request's token belongs to. */
  session: (request: object) => string | undefined;
}

/** The routes for everybody's own account. */
export function addProfileRoutes(app: FastifyInstance, parts: Parts): void {
  const { accounts, secondFactors, sessions, caller, session, policy } = parts;
  app.get('/me', (request): Profile => {
    const account = caller(request);
    return {
      ...accountView(account),
      passwordChangedAt: account.passwordChangedAt?.toISOString() ?? null,
      needsSecondFactor: needsSecondFactor(account, policy),
    };
  });
  app.post('/me/password', async (request, reply) => {
    const words = readBody(z.object({ current: secret, next: secret }), request.body);
    const { id } = caller(request);
    // Somebody who knew the old password must not stay signed in anywhere.
    const endOthers = (manager: EntityManager) => sessions.endOthers(id, session(request), manager);
    await counted(parts, request, () => accounts.changePassword(id, words, endOthers));
    return reply.code(204).send();
  });
  app.post('/me/second-factor', async (request): Promise<SecondFactorOffer> => {
    const { password } = readBody(proof, request.body);
    const begin = () => secondFactors.begin(caller(request).id, password);
    const { email, secret: key } = await counted(parts, request, begin);
    return { secret: key, uri: secondFactorUri(email, key) };
  });
  app.post('/me/second-factor/confirm', async (request, reply) => {
    const { code } = readBody(z.object({ code: z.string().min(6).max(10) }), request.body);
    await counted(parts, request, () => secondFactors.useCode(caller(request).id, code));
    return reply.code(204).send();
  });
  app.delete('/me/second-factor', async (request, reply) => {
    const { password } = readBody(proof, request.body);
    if (needsSecondFactor(caller(request), policy)) throw new Forbidden(needed);
    await counted(parts, request, () => secondFactors.remove(caller(request).id, password));
    return reply.code(204).send();
  });
  addSessions(app, parts);
}

function addSessions(app: FastifyInstance, { sessions, caller, session }: Parts): void {
  app.get('/me/sessions', (request): Promise<SessionView[]> => {
    return sessions.of(caller(request).id, session(request));
  });
  app.delete<{ Params: { id: string } }>('/me/sessions/:id', async (request, reply) => {
    await sessions.end(caller(request).id, request.params.id);
    return reply.code(204).send();
  });
  app.delete('/me/sessions', async (request, reply) => {
    await sessions.endOthers(caller(request).id, session(request));
    return reply.code(204).send();
  });
}

/** Counts failures, so that a stolen token cannot be used to guess the password. */
function counted<Result>(
  { throttle, caller }: Parts,
  request: FastifyRequest,
  attempt: () => Promise<Result>,
): Promise<Result> {
  return throttle.attempt(caller(request).id, addressOf(request.raw), attempt);
}
