import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { inputErrors } from './input-errors';
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';

interface Choices<C extends BaseContext> {
  introspection: boolean;
  plugins?: ApolloServerPlugin<C>[];
}

/**
 * What every Apollo Server of the platform starts from: it phones nobody and tells a client nothing about
 * its insides. Spread it first, then add the schema or the gateway.
 */
export function safeApolloOptions<C extends BaseContext>({ introspection, plugins = [] }: Choices<C>) {
  return {
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    maxRecursiveSelections: true,
    persistedQueries: false,
    csrfPrevention: true,
    // serveGraphQL and stopOnSignals own the order of stopping.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      inputErrors<C>(),
      ...plugins,
    ],
  } satisfies Partial<ApolloServerOptions<C>>;
}
