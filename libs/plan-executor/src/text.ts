import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ExecuteOptions } from './options';

/** Everything of a result but its data, as members of the JSON object that follow the data; '' when there is nothing. */
export function restText<Context>(
  { errors, extensions }: Omit<ExecutionResult, 'data'>,
  options: ExecuteOptions<Context>,
): string {
  const formatted = errors?.map((error) => format(error, options));
  return (
    (formatted ? `,"errors":${JSON.stringify(formatted)}` : '') +
    (extensions ? `,"extensions":${JSON.stringify(extensions)}` : '')
  );
}

function format<Context>(
  error: Error,
  { formatError, context }: ExecuteOptions<Context>,
): GraphQLFormattedError {
  const known =
    error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
  return formatError ? formatError(known, context) : known.toJSON();
}
