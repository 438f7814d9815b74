import {
  type DomainError,
  IdentityUnavailable,
  type Language,
  NotConfirmed,
  preferredLanguage,
} from '@bien-cuong/domain';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { logger } from './logger';
import { isUnreached } from './unreached';

const unavailable = 503;
const titles: Record<Language, string> = {
  vi: 'Tạm thời chưa đăng nhập được',
  en: 'Signing in is not possible at the moment',
};
const api = '/identity/api/';
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The answer in place of the platform's identity provider while it cannot be reached: a page for browsers,
 * JSON for programs.
 */
export function answerForIdentity(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error.statusCode !== undefined && error.statusCode < 500) {
    // An error of the request itself is answered as everywhere else, except in the API, which has its own
    // format.
    if (!request.url.startsWith(api)) throw error;
    return reply.code(error.statusCode).send({ message: error.message, code: 'BAD_REQUEST' });
  }
  logger.warn({ err: error }, 'the provider of identities gave no answer');
  const broken = brokenBy(request, error);
  const language = preferredLanguage(request.headers['accept-language']);
  void reply.code(unavailable).header('cache-control', 'no-store');
  if (broken instanceof IdentityUnavailable) void reply.header('retry-after', broken.retryAfter);
  const message = broken.text[language];
  return request.headers.accept?.includes('text/html')
    ? reply.type('text/html; charset=utf-8').send(pageOf(language, message))
    : reply.send({ message, code: broken.code, error: 'temporarily_unavailable' });
}

/** A request that may have reached the provider may have been carried out. */
function brokenBy({ method, url }: FastifyRequest, error: Error): DomainError {
  const isChange = !safeMethods.has(method) && url.startsWith(api);
  return isChange && !isUnreached(error.cause) ? new NotConfirmed() : new IdentityUnavailable();
}

const pageOf = (language: Language, message: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${titles[language]} · Biên Cương</title></head>
<body><main><h1>${titles[language]}</h1><p role="alert">${message}</p></main></body></html>
`;
