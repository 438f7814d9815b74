import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ExecuteOptions } from './options';
import type { TextResult } from './shape/shaper';

/** The JSON text of a response. */
export function responseText<Context>(
  { data, errors, extensions }: TextResult,
  options: ExecuteOptions<Context>,
): string {
  if (data !== undefined && !errors && !extensions) return `{"data":${data}}`;
  const members: string[] = [];
  if (errors) members.push(`"errors":${JSON.stringify(errors.map((error) => format(error, options)))}`);
  if (data !== undefined) members.push(`"data":${data}`);
  if (extensions) members.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${members.join()}}`;
}

function format<Context>(
  error: Error,
  { formatError, context }: ExecuteOptions<Context>,
): GraphQLFormattedError {
  const known =
    error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
  return formatError ? formatError(known, context) : known.toJSON();
}
