import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { AnswerLimit } from './answer-limit';
import { clientLimits, type DocumentLimits, limitErrors, limitRules } from './document-limits';
import { fewErrors, fewErrorsOptions } from './few-errors';
import { inputErrors } from './input-errors';
import { introspectionErrors } from './introspection-errors';
import { nullVariables } from './null-variables';
import { operationNames } from './operation-names';
import { rootTypes } from './root-types';
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';

interface Choices<C extends BaseContext> {
  introspection: boolean;
  plugins?: ApolloServerPlugin<C>[];
  /** Limits of a document; those for clients by default. */
  limits?: DocumentLimits;
  /** The largest answer; unlimited by default. */
  maxAnswerBytes?: number;
}

/**
 * The options that every Apollo Server of the platform starts from: no telemetry, and nothing about the
 * server's insides in answers. Spread it first, then add the schema or the gateway.
 */
export function safeApolloOptions<C extends BaseContext>({
  introspection,
  plugins = [],
  limits = clientLimits,
  maxAnswerBytes = Infinity,
}: Choices<C>) {
  const answers = new AnswerLimit<C>(maxAnswerBytes);
  return {
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: limits.tokens },
    ...fewErrorsOptions,
    maxRecursiveSelections: limits.selections,
    validationRules: [rootTypes, ...limitRules(limits)],
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stringifyResult: answers.stringify,
    csrfPrevention: true,
    // serveGraphQL and stopOnSignals decide the order of stopping.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationNames<C>(),
      nullVariables<C>(),
      fewErrors<C>(),
      inputErrors<C>(),
      introspectionErrors<C>(),
      limitErrors<C>(limits),
      answers,
      ...plugins,
    ],
  } satisfies Partial<ApolloServerOptions<C>>;
}
