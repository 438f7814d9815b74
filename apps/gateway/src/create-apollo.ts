import { ApolloServer } from '@apollo/server';
import { safeApolloOptions } from '@bien-cuong/http';
import { CountedCache } from './caches/counted-cache';
import { gatewayErrors } from './error-plugin';
import { logger } from './logger';
import type { ApolloGateway } from '@apollo/gateway';
import type { DocumentNode } from 'graphql';
import type { KnownOperations } from './caches/known-operations';
import type { GatewayContext } from './context';
import type { GatewayEnvironment } from './environment';
import type { gatewayMetrics } from './metrics';

interface Parts {
  environment: GatewayEnvironment;
  gateway: ApolloGateway;
  operations: KnownOperations;
  metrics: ReturnType<typeof gatewayMetrics>;
}

/** A megabyte of GraphQL text; parsed, it takes some dozen times that. */
const maxDocumentCharacters = 1_000_000;

export function createApollo({
  environment,
  gateway,
  operations,
  metrics,
}: Parts): ApolloServer<GatewayContext> {
  const { introspection } = environment;
  const documents = new CountedCache<DocumentNode>({
    name: 'documents',
    lookups: metrics.lookups,
    maxSize: maxDocumentCharacters,
    sizeOf: ({ loc }) => Math.max(loc?.end ?? 0, 1),
  });
  return new ApolloServer<GatewayContext>({
    ...safeApolloOptions<GatewayContext>({ introspection, plugins: [operations, gatewayErrors()] }),
    gateway,
    logger,
    documentStore: documents,
  });
}
