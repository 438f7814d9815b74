import { isAway, unstorable } from '@bien-cuong/database';
import { Conflict, DomainError, IdentityUnavailable } from '@bien-cuong/domain';
import { statusOf } from '@bien-cuong/http';
import type { ApiError } from '@bien-cuong/identity-api';
import { TokenRefusal } from '@bien-cuong/tokens';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { TooManyAttempts } from '../account/throttle';
import { tooMany } from '../sign-in/texts';
import { languageOfRequest } from './caller';
import { ourFault } from './texts';

/** Answers every error in the user's language, without internals that the user can do nothing about. */
export function sendError(thrown: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = isAway(thrown) ? new IdentityUnavailable(thrown) : (unstorable(thrown) ?? thrown);
  if (error instanceof DomainError) return sendBroken(error, request, reply);
  if (error instanceof TooManyAttempts) {
    const { seconds } = error;
    const body = { message: tooMany(seconds)[languageOfRequest(request)], code: 'TOO_MANY_REQUESTS' };
    return answer(reply.header('retry-after', seconds), 429, body);
  }
  if (error instanceof TokenRefusal) return refuse(error, request, reply);
  const { statusCode = 500 } = error as Partial<FastifyError>;
  if (statusCode < 500) return answer(reply, statusCode, { message: error.message, code: 'BAD_REQUEST' });
  request.log.error(error);
  return answer(reply, 500, {
    message: ourFault[languageOfRequest(request)],
    code: 'INTERNAL_SERVER_ERROR',
  });
}

function sendBroken(error: DomainError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { text, code, argument, cause } = error;
  if (cause !== undefined) request.log.error(cause);
  if (error instanceof IdentityUnavailable) void reply.header('retry-after', error.retryAfter);
  const both = error instanceof Conflict ? error.both : undefined;
  const message = text[languageOfRequest(request)];
  return answer(reply, statusOf(code), { message, code, argument, ...both });
}

function refuse(error: TokenRefusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { message, extensions } = error.toGraphQLError(languageOfRequest(request));
  void reply.header('www-authenticate', error.challenge);
  return answer(reply, error.status, { message, code: String(extensions['code']) });
}

const answer = (reply: FastifyReply, status: number, body: ApiError): FastifyReply =>
  reply.code(status).send(body);
