import { preferredLanguage, type Text } from '@bien-cuong/domain';
import { answerMediaType } from './media-type';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Gives the text of a registered document; undefined: there is none of that identifier. */
export type PersistedDocument = (documentId: string) => string | undefined;

const path = '/graphql';

const unknown: Text = {
  vi: 'Không có văn bản truy vấn nào được đăng ký với documentId này.',
  en: 'No document is registered by this documentId.',
};

/**
 * Puts the text of a registered document into a request that only names it (GraphQL over HTTP, appendix A), so that
 * what comes after sees an ordinary request.
 */
export function addPersistedDocuments(app: FastifyInstance, textOf: PersistedDocument): void {
  app.addHook('preHandler', (request, reply, done) => {
    const named = request.routeOptions.url === path ? namedBy(request) : undefined;
    if (!named) return done();
    const text = textOf(named.documentId);
    if (text !== undefined) {
      named.write(text);
      return done();
    }
    const { accept, 'accept-language': language } = request.headers;
    const message = unknown[preferredLanguage(language)];
    void reply
      .code(400)
      .type(answerMediaType(accept) ?? 'application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message, extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] }));
  });
}

interface Named {
  documentId: string;
  write(query: string): void;
}

function namedBy(request: FastifyRequest): Named | undefined {
  return request.method === 'GET' ? namedInUrl(request) : namedInBody(request.body);
}

function namedInUrl({ raw }: FastifyRequest): Named | undefined {
  const [, search] = (raw.url ?? '').split('?');
  const parameters = new URLSearchParams(search);
  const documentId = parameters.get('documentId');
  if (documentId === null || parameters.get('query')) return undefined;
  return {
    documentId,
    write(query) {
      parameters.set('query', query);
      raw.url = `${path}?${parameters.toString()}`;
    },
  };
}

function namedInBody(body: unknown): Named | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const content = body as Record<string, unknown>;
  const { documentId } = content;
  if (typeof documentId !== 'string' || content['query']) return undefined;
  return { documentId, write: (query) => void (content['query'] = query) };
}
