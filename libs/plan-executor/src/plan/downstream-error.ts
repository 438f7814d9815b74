import { errorCodeDef, ERRORS } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql';
import type { Path } from './cursor';
import type { FetchOperation } from './operation';

/**
 * Turns a subgraph's error into one for the client: with its place in the client's answer, and the subgraph's
 * name.
 */
export function downstreamError(
  original: GraphQLFormattedError,
  operation: FetchOperation,
  path: Path | undefined,
): GraphQLError {
  const { subgraph } = operation;
  const { extensions } = original;
  const message = original.message || `Error while fetching subquery from service "${subgraph}"`;
  const options: GraphQLErrorOptions = {
    originalError: original as Error,
    path: operation.told(path),
    extensions: { ...extensions, serviceName: subgraph },
  };
  const known = errorCodeDef(original);
  if (!known && extensions?.['code']) return new GraphQLError(message, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
