import { unstorable } from '@bien-cuong/database';
import { Conflict, DomainError } from '@bien-cuong/domain';
import type { ApiError } from '@bien-cuong/identity-api';
import { Refusal } from '@bien-cuong/tokens';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { TooManyAttempts } from '../account/throttle';
import { tooMany } from '../sign-in/texts';
import { languageOfRequest } from './caller';

const statusOf: Record<string, number> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/** Answers every error in the user's language, with no more than the user can do something about. */
export function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOfRequest(request);
  const broken = error instanceof DomainError ? (error as DomainError) : unstorable(error);
  if (broken) {
    const { text, code, argument } = broken;
    const both = broken instanceof Conflict ? broken.both : undefined;
    return answer(reply, statusOf[code] ?? 400, { message: text[language], code, argument, ...both });
  }
  if (error instanceof TooManyAttempts) {
    const { seconds } = error as TooManyAttempts;
    const body = { message: tooMany(seconds)[language], code: 'TOO_MANY_REQUESTS' };
    return answer(reply.header('retry-after', seconds), 429, body);
  }
  if (error instanceof Refusal) return refuse(error, request, reply);
  if (error.statusCode !== undefined && error.statusCode < 500)
    return answer(reply, error.statusCode, { message: error.message, code: 'BAD_REQUEST' });
  request.log.error(error);
  return answer(reply, 500, { message: 'Internal server error', code: 'INTERNAL_SERVER_ERROR' });
}

function refuse(error: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { message, extensions } = error.toGraphQLError(languageOfRequest(request));
  void reply.header('www-authenticate', error.challenge);
  return answer(reply, error.status, { message, code: String(extensions['code']) });
}

const answer = (reply: FastifyReply, status: number, body: ApiError): FastifyReply =>
  reply.code(status).send(body);
