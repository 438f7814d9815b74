import { hash } from 'node:crypto';
import { preferredLanguage, type Text } from '@bien-cuong/domain';
import { answerMediaType } from './media-type';
import { searchParameters } from './search-parameters';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The documents that are registered in advance. */
export interface Documents {
  /** The text of a registered document; undefined: none has that identifier. */
  textOf: (documentId: string) => string | undefined;
  /** Whether a document that a client sends in full is answered. */
  allows: (text: string) => boolean;
  /** Called for each document that is refused. */
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

const malformed: Text = {
  vi: 'extensions.persistedQuery phải có version là 1 và sha256Hash là mã SHA-256 của văn bản truy vấn (64 chữ số thập lục phân, chữ thường).',
  en: 'extensions.persistedQuery must have version 1 and, as sha256Hash, the SHA-256 of the query (64 lower-case hexadecimal digits).',
};

interface PersistedDocumentRefusal {
  status: 400 | 403;
  code: string;
  text: Text;
}

const refusals = {
  unknown: { status: 400, code: 'PERSISTED_DOCUMENT_NOT_FOUND', text: unknown },
  malformed: { status: 400, code: 'BAD_REQUEST', text: malformed },
  unregistered: { status: 403, code: 'PERSISTED_QUERY_ONLY', text: unregistered },
} as const satisfies Record<string, PersistedDocumentRefusal>;

/**
 * Puts the text of a registered document into a request that only names it (GraphQL over HTTP, appendix A),
 * so that everything after it sees an ordinary request. Refuses documents that are not answered before they
 * are parsed.
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

function refusalOf(
  request: FastifyRequest,
  { textOf, allows }: Documents,
): PersistedDocumentRefusal | undefined {
  const named = namedBy(request);
  if (!named) {
    if (!sentBy(request).every(allows)) return refusals.unregistered;
  } else {
    const text = textOf(named.documentId);
    if (text === undefined) return refusals.unknown;
    named.write(text);
  }
  return isWellNamed(request) ? undefined : refusals.malformed;
}

const sha256 = /^[0-9a-f]{64}$/;

/**
 * Whether a request for an automatic persisted query (Apollo's protocol) is well-formed, and its hash is that
 * of the document that comes with it.
 */
function isWellNamed(request: FastifyRequest): boolean {
  const persisted = persistedQueryIn(request);
  if (persisted === undefined || persisted === null) return true;
  const { version, sha256Hash } = persisted as Record<string, unknown>;
  if (version !== 1 || typeof sha256Hash !== 'string' || !sha256.test(sha256Hash)) return false;
  return sentBy(request).every((text) => text === '' || hash('sha256', text) === sha256Hash);
}

function persistedQueryIn(request: FastifyRequest): unknown {
  const extensions =
    request.method === 'GET' ? extensionsInUrl(request) : memberOf(request.body, 'extensions');
  return memberOf(extensions, 'persistedQuery');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Invalid JSON is refused where it is parsed. */
function extensionsInUrl({ raw }: FastifyRequest): unknown {
  try {
    return JSON.parse(searchParameters(raw.url).get('extensions') ?? 'null');
  } catch {
    return undefined;
  }
}

/** Documents sent in full, in every place where one may be looked for. */
export function sentBy({ method, raw, body }: FastifyRequest): string[] {
  if (method === 'GET') return searchParameters(raw.url).getAll('query');
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
  const parameters = searchParameters(raw.url);
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
