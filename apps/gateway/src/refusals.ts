import { mostRefusals } from '@bien-cuong/http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const code = 'FORBIDDEN';

/**
 * The one error of a query that is refused as a whole, which says each thing once; undefined: the rest of it is answered.
 * A refusal without a place is that of a subgraph for all that it was asked.
 */
export function refusedAsWhole(errors: readonly Partial<GraphQLFormattedError>[]): GraphQLError | undefined {
  const refusals = errors.filter(({ extensions }) => extensions?.['code'] === code);
  if (refusals.length <= mostRefusals && !refusals.some(({ path }) => path === undefined)) return undefined;
  const messages = new Set(refusals.map(({ message }) => message));
  return new GraphQLError([...messages].join(' '), { extensions: { code } });
}
