import { type Language, preferredLanguage } from '@bien-cuong/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface GatewayContext {
  language: Language;
  /** Sent along with every request to a subgraph. */
  headers: Record<string, string>;
  /** Plan only: no subgraph is asked. */
  dryRun?: true;
}

/** Who asks, in which language, and under which id the request can be found in every service's log. */
export async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
  const { 'accept-language': language, authorization } = request.headers;
  void reply.header('x-request-id', request.id);
  return {
    language: preferredLanguage(language),
    headers: {
      'x-request-id': request.id,
      ...(language !== undefined && { 'accept-language': language }),
      ...(authorization !== undefined && { authorization }),
    },
  };
}
