import { PassThrough, type Readable } from 'node:stream';
import { DomainError, InvalidInput, type Language, preferredLanguage, type Text } from '@bien-cuong/domain';
import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { statusOf } from './error-status';

/** A request for files: to send one (POST, with its name), or to fetch one (GET, with its id). */
export type FileRequest = { method: 'POST'; name: string; body: Readable } | { method: 'GET'; id: string };

/** An HTTP answer, as a subgraph gives it or a gateway passes it on. */
export interface FileAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Readable | string;
}

interface Options {
  /** Such as `/files`; its parameters are those of the request. */
  path: string;
  /** What it throws is told as a refusal, if it is one. */
  answer: (asked: FileRequest, request: FastifyRequest) => Promise<FileAnswer>;
}

/** POST `path?name=…`, whose body of any media type is the file, and GET `path/<id>`. */
export function addFileRoutes(app: FastifyInstance, { path, answer }: Options): void {
  const respond = async (asked: () => FileRequest, request: FastifyRequest, reply: FastifyReply) => {
    const language = preferredLanguage(request.headers['accept-language']);
    const answered = async () => answer(asked(), request);
    const { status, headers, body } = await answered().catch((error: unknown) =>
      fileRefusal(error, language),
    );
    return reply.code(status).headers(headers).send(body);
  };
  void app.register((files, _options, done) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    files.post<{ Querystring: { name?: unknown } }>(path, (request, reply) => {
      const body = bodyOf(request, reply);
      return respond(() => ({ method: 'POST', name: nameIn(request), body }), request, reply);
    });
    files.get<{ Params: { id: string } }>(`${path}/:id`, (request, reply) =>
      respond(() => ({ method: 'GET', id: request.params.id }), request, reply),
    );
    done();
  });
}

const WRAPPED: Text = {
  vi: 'Nội dung phải là chính tệp, không phải biểu mẫu hay bản nén khi gửi. Với curl, hãy dùng --data-binary @tệp thay cho -F.',
  en: 'The body has to be the file itself, neither a form nor compressed on its way. With curl, use --data-binary @file and not -F.',
};
const TWO_NAMES: Text = {
  vi: 'Chỉ được ghi một tên tệp (name) trong địa chỉ.',
  en: 'Give one name of the file (name) in the address.',
};

/**
 * The name of a file that is sent as it is.
 * @throws InvalidInput for what would be kept with a wrapping, which nobody could open, and for two names
 */
function nameIn({ headers, query }: FastifyRequest<{ Querystring: { name?: unknown } }>): string {
  const isForm = /^\s*multipart\//i.test(headers['content-type'] ?? '');
  const coding = headers['content-encoding'] ?? 'identity';
  if (isForm || coding.toLowerCase() !== 'identity') throw new InvalidInput(WRAPPED, 'file');
  const { name = '' } = query;
  if (typeof name !== 'string') throw new InvalidInput(TWO_NAMES, 'name');
  return name;
}

/**
 * The body apart from its socket: who stops reading it, or destroys it, leaves the client able to hear why. What nobody
 * reads until the answer is given is thrown away, for there are clients that send all before they read.
 */
function bodyOf({ raw }: FastifyRequest, { raw: answer }: FastifyReply): Readable {
  const body = new PassThrough();
  // A client may go while the caller is still being looked up, before anybody reads. Who reads it later is told.
  body.on('error', () => undefined);
  raw.pipe(body);
  raw.once('error', (error) => body.destroy(error));
  raw.once('aborted', () => body.destroy(new ClientGone('The client has gone.')));
  answer.once('close', () => body.destroy());
  body.once('close', () => {
    raw.unpipe(body);
    raw.resume();
  });
  return body;
}

/** Nothing that failed here: nobody is left to answer, and the log need not tell. */
export class ClientGone extends Error {
  readonly statusCode = 400;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/**
 * A refusal in the form of GraphQL errors, with the HTTP status of its code.
 * @throws the error when it is none
 */
export function fileRefusal(error: unknown, language: Language): FileAnswer {
  if (error instanceof DomainError) {
    const { code, argument, text } = error;
    if (error.cause !== undefined) console.error(error.cause);
    return refusal(statusOf(code), text[language], { code, ...(argument && { argument }) });
  }
  if (error instanceof GraphQLError) {
    const { http, ...extensions } = error.extensions as { http?: { status?: number; headers?: Headers } };
    if (http?.status !== undefined) return refusal(http.status, error.message, extensions, http.headers);
  }
  throw error;
}

type Headers = Iterable<readonly [string, string]>;

const refusal = (status: number, message: string, extensions: object, headers: Headers = []): FileAnswer => ({
  status,
  headers: { ...Object.fromEntries(headers), ...JSON_TYPE },
  body: JSON.stringify({ errors: [{ message, extensions }] }),
});
