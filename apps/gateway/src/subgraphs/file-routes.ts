import { type DomainError, NotFound, type Text, Unavailable } from '@bien-cuong/domain';
import { addFileRoutes, ClientGone, type FileAnswer, type FileRequest } from '@bien-cuong/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { logger } from '../logger';
import type { GatewayContext } from '../context';
import type { GatewayEnvironment } from '../environment';
import type { Connections } from './connections';
import { endpointOf } from './endpoints';
import { heardBy } from './forwarded-headers';
import type { LocalSubgraph } from './local-transport';

interface Parts {
  environment: Pick<GatewayEnvironment, 'subgraphUrls' | 'settingsOf'>;
  connections: Connections;
  /** Subgraphs in this process, unless the configuration gives them a URL. */
  local: Readonly<Record<string, LocalSubgraph>>;
  supergraph: { readonly subgraphs: readonly { name: string; url: string }[] };
}

type Asked = { asked: FileRequest; subgraph: string; context: GatewayContext };

const NO_SUCH_PLACE: Text = {
  vi: 'Không có tệp nào ở địa chỉ này.',
  en: 'There are no files at this address.',
};

const NO_ANSWER: Text = {
  vi: 'Dịch vụ giữ tệp này chưa trả lời. Hãy thử lại sau giây lát.',
  en: 'The service that keeps these files does not answer. Try again in a moment.',
};

/** Milliseconds until an answer begins: a large file is checked and scanned before. */
const ANSWER_WITHIN = 5 * 60_000;

/** What of a subgraph's answer reaches the client. */
const PASSED = [
  ...['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cache-control'],
  ...['cross-origin-resource-policy', 'www-authenticate', 'retry-after'],
];

/**
 * `/files/<subgraph>`: files are kept by the subgraph of the record that they are attached to, which decides who may send
 * and fetch them. The gateway passes requests on as it does operations.
 */
export const fileRoutes =
  (parts: Parts) =>
  (app: FastifyInstance, admit: (request: FastifyRequest) => Promise<GatewayContext>): void => {
    addFileRoutes(app, {
      path: '/files/:subgraph',
      answer: async (asked, request) => {
        const { subgraph } = request.params as { subgraph: string };
        return answerOf(parts, { asked, subgraph, context: await admit(request) });
      },
    });
  };

async function answerOf(parts: Parts, { asked, subgraph, context }: Asked): Promise<FileAnswer> {
  const { environment, local, supergraph } = parts;
  const definition = supergraph.subgraphs.find(({ name }) => name === subgraph);
  if (!definition || !environment.settingsOf(subgraph).ours) throw new NotFound(NO_SUCH_PLACE);
  const here = environment.subgraphUrls[subgraph] === undefined ? local[subgraph] : undefined;
  if (here?.files) return here.files(asked, context.headers, context.caller);
  const { url } = endpointOf(definition, environment.subgraphUrls);
  return overHttp(parts, { asked, subgraph, context }, new URL(url)).catch((error: unknown) => {
    if (error instanceof ClientGone) throw error;
    logger.warn({ subgraph, err: error }, 'a subgraph gave no answer about files');
    throw unanswered();
  });
}

const unanswered = (): DomainError => new Unavailable(NO_ANSWER);

async function overHttp(
  { environment, connections }: Parts,
  { asked, subgraph, context }: Asked,
  { origin, pathname }: URL,
): Promise<FileAnswer> {
  const base = pathname.replace(/\/graphql$/, '/files');
  const isSent = asked.method === 'POST';
  const { statusCode, headers, body } = await connections.to(origin).request({
    method: asked.method,
    path: isSent
      ? `${base}?name=${encodeURIComponent(asked.name)}`
      : `${base}/${encodeURIComponent(asked.id)}`,
    headers: {
      ...heardBy(environment.settingsOf(subgraph))(context.headers),
      ...(await connections.headers(subgraph)),
      ...(isSent && { 'content-type': 'application/octet-stream' }),
    },
    body: isSent ? asked.body : null,
    headersTimeout: ANSWER_WITHIN,
  });
  const passed = PASSED.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  );
  return { status: statusCode, headers: Object.fromEntries(passed) as Record<string, string>, body };
}
