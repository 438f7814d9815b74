import { isAway } from '@bien-cuong/database';
import { IdentityUnavailable, NotConfirmed } from '@bien-cuong/domain';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import { languageOf } from '../pages/language';
import { unavailablePage } from '../pages/unavailable-page';

const status = 503;

/** Whether the user can only wait: the database is away, or failed during the request. */
const hasToWait = (error: unknown): boolean => error instanceof NotConfirmed || isAway(error);

/** Answers the pages of a part of the app with a message while the database is away. */
export function waitOnPages(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (!hasToWait(error)) throw error;
    request.log.error(error instanceof NotConfirmed ? error.cause : error);
    return reply
      .code(status)
      .header('retry-after', new IdentityUnavailable().retryAfter)
      .type('text/html; charset=utf-8')
      .send(unavailablePage(languageOf(request.raw), error));
  });
}

/** The same for the addresses of the protocol: users get a page, programs an error. */
export function waitInProtocol(provider: Provider): void {
  const failures = new WeakMap<object, unknown>();
  provider.on('server_error', (context, error) => void failures.set(context, error));
  provider.use(async (context, next) => {
    try {
      await next();
    } catch (error) {
      failures.set(context, error);
      if (!hasToWait(error)) throw error;
    }
    if (!hasToWait(failures.get(context))) return;
    console.error(failures.get(context));
    const language = languageOf(context.req);
    const { text, code, retryAfter } = new IdentityUnavailable();
    context.status = status;
    context.set('retry-after', String(retryAfter));
    context.body =
      context.accepts('json', 'html') === 'html'
        ? unavailablePage(language)
        : { error: 'temporarily_unavailable', error_description: text[language], code };
  });
}
