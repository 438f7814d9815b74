import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ExecuteOptions } from './options';
import type { Rest } from './shape/shaper';

/** The members of the response other than `data`, each preceded by a comma. */
export function membersOf<Context>({ errors, extensions }: Rest, options: ExecuteOptions<Context>): string {
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
