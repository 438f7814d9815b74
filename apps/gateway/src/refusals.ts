import { mostRefusals } from '@bien-cuong/http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const code = 'FORBIDDEN';

/**
 * The single error of a query that is refused as a whole, which gives each reason once; undefined: the rest
 * of the query is answered. A refusal without a path is a subgraph's refusal of its whole request.
 */
export function refusedAsWhole(errors: readonly Partial<GraphQLFormattedError>[]): GraphQLError | undefined {
  const refusals = errors.filter(({ extensions }) => extensions?.['code'] === code);
  if (refusals.length <= mostRefusals && !refusals.some(({ path }) => path === undefined)) return undefined;
  const messages = new Set(refusals.map(({ message }) => message));
  return new GraphQLError([...messages].join(' '), { extensions: { code } });
}
