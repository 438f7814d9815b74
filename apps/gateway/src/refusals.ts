import { mostRefusals } from '@bien-cuong/http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type Errors = readonly Partial<GraphQLFormattedError>[];

/**
 * The single error of a query that is refused as a whole, which gives each reason once; undefined: the rest
 * of the query is answered. A refusal without a path is a subgraph's refusal of its whole request.
 */
export function refusedAsWhole(errors: Errors): GraphQLError | undefined {
  const forbidden = errors.filter(({ extensions }) => extensions?.['code'] === 'FORBIDDEN');
  if (areMany(forbidden) || forbidden.some(({ path }) => path === undefined)) return inOne(forbidden);
  const wrong = errors.filter(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
  return areMany(wrong) ? inOne(wrong) : undefined;
}

const areMany = ({ length }: Errors): boolean => length > mostRefusals;

/** As many as anybody corrects at once. */
const mostTold = 5;

function inOne(refusals: Errors): GraphQLError {
  const messages = [...new Set(refusals.map(({ message }) => message))];
  const { code, argument } = refusals[0]?.extensions ?? {};
  return new GraphQLError(messages.slice(0, mostTold).join(' '), {
    extensions: { code, ...(argument !== undefined && { argument }) },
  });
}
