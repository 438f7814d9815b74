import { preferredLanguage, type Text } from '@bien-cuong/domain';
import { answerMediaType } from './media-type';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What is known of documents before they are read. */
export interface Documents {
  /** The text of a registered one; undefined: there is none of that identifier. */
  textOf: (documentId: string) => string | undefined;
  /** Whether one is answered that a client sends in full. */
  allows: (text: string) => boolean;
  /** Told of each that is not. */
  refused?: (refusal: { code: string; ip: string }) => void;
}

const path = '/graphql';

const unknown: Text = {
  vi: 'Không có văn bản truy vấn nào được đăng ký với documentId này.',
  en: 'No document is registered by this documentId.',
};

const unregistered: Text = {
  vi: 'Ở đây chỉ trả lời các truy vấn đã đăng ký; truy vấn này chưa được đăng ký.',
  en: 'Only registered documents are answered here, and this is none.',
};

interface Refusal {
  status: 400 | 403;
  code: string;
  text: Text;
}

const refusals = {
  unknown: { status: 400, code: 'PERSISTED_DOCUMENT_NOT_FOUND', text: unknown },
  unregistered: { status: 403, code: 'PERSISTED_QUERY_ONLY', text: unregistered },
} as const satisfies Record<string, Refusal>;

/**
 * Puts the text of a registered document into a request that only names it (GraphQL over HTTP, appendix A), so that
 * what comes after sees an ordinary request; refuses documents that are not answered before they are read.
 */
export function addPersistedDocuments(app: FastifyInstance, documents: Documents): void {
  app.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== path) return done();
    const refusal = refusalOf(request, documents);
    if (!refusal) return done();
    documents.refused?.({ code: refusal.code, ip: request.ip });
    const { accept, 'accept-language': language } = request.headers;
    const message = refusal.text[preferredLanguage(language)];
    void reply
      .code(refusal.status)
      .type(answerMediaType(accept) ?? 'application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message, extensions: { code: refusal.code } }] }));
  });
}

function refusalOf(request: FastifyRequest, { textOf, allows }: Documents): Refusal | undefined {
  const named = namedBy(request);
  if (!named) return sentBy(request).every(allows) ? undefined : refusals.unregistered;
  const text = textOf(named.documentId);
  if (text === undefined) return refusals.unknown;
  named.write(text);
  return undefined;
}

/** Documents in full, wherever one may be looked for. */
function sentBy({ method, raw, body }: FastifyRequest): string[] {
  if (method === 'GET') return new URLSearchParams((raw.url ?? '').split('?')[1]).getAll('query');
  const requests: unknown[] = Array.isArray(body) ? body : [body];
  return requests
    .map((one) => (typeof one === 'object' && one !== null && 'query' in one ? one.query : undefined))
    .filter((query) => typeof query === 'string');
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
