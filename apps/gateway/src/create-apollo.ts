import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { safeApolloOptions } from '@bien-cuong/http';
import { CountedCache } from './caches/counted-cache';
import { gatewayErrors } from './error-plugin';
import { logger } from './logger';
import type { ApolloGateway } from '@apollo/gateway';
import type { DocumentNode } from 'graphql';
import type { GatewayContext } from './context';
import type { GatewayEnvironment } from './environment';
import type { GatewayMetrics } from './metrics';
import type { PersistedDocuments } from './persisted/persisted-documents';

interface Parts {
  environment: Pick<GatewayEnvironment, 'introspection' | 'maxAnswerBytes'>;
  gateway: ApolloGateway;
  plugins: ApolloServerPlugin<GatewayContext>[];
  persisted: PersistedDocuments;
  metrics: GatewayMetrics;
}

/** A megabyte of GraphQL text; parsed, it takes some dozen times as much memory. */
const maxDocumentCharacters = 1_000_000;

export function createApollo(parts: Parts): ApolloServer<GatewayContext> {
  const { introspection, maxAnswerBytes } = parts.environment;
  const documents = new CountedCache<DocumentNode>({
    name: 'documents',
    lookups: parts.metrics.lookups,
    maxSize: maxDocumentCharacters,
    sizeOf: ({ loc }) => Math.max(loc?.end ?? 0, 1),
  });
  const plugins = [...parts.plugins, gatewayErrors()];
  return new ApolloServer<GatewayContext>({
    ...safeApolloOptions<GatewayContext>({ introspection, plugins, maxAnswerBytes }),
    persistedQueries: { cache: parts.persisted },
    gateway: parts.gateway,
    logger,
    documentStore: documents,
  });
}
