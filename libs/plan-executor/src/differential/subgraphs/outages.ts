import { type ExecutionResult, GraphQLError } from 'graphql';
import { chosen } from '../random';
import { canonical } from './values';

type Outage = (subgraph: string, answer: ExecutionResult, representations: readonly unknown[]) => unknown;

const message = (subgraph: string) => `${subgraph} is out of order`;
const error = (subgraph: string, rest: object = {}) => ({ message: message(subgraph), ...rest });

/**
 * The first entity, which fails wherever it is requested. A position would not do: it depends on how often
 * the entity was sent.
 */
function firstEntity(subgraph: string, representations: readonly unknown[]): object[] {
  const texts = representations.map(canonical);
  const places = texts.flatMap((text, index) => (text === texts[0] ? [index] : []));
  return (places.length > 0 ? places : [0]).map((index) => error(subgraph, { path: ['_entities', index] }));
}

/** The ways in which a whole request to a subgraph can go wrong. */
const outages: readonly Outage[] = [
  (subgraph) => {
    throw new Error(`connect ECONNREFUSED ${subgraph}`);
  },
  (subgraph) => {
    throw new GraphQLError(`500: ${message(subgraph)}`, {
      extensions: { response: { url: `http://${subgraph}.invalid`, status: 500, body: 'oops' } },
    });
  },
  (subgraph) => {
    throw new GraphQLError('401: Unauthorized', {
      extensions: { code: 'UNAUTHENTICATED', response: { url: `http://${subgraph}.invalid`, status: 401 } },
    });
  },
  (subgraph) => ({ data: null, errors: [error(subgraph)] }),
  (subgraph) => ({ errors: [error(subgraph, { extensions: { code: 'TOO_MANY', retryAfter: 3 } })] }),
  (subgraph, answer) => ({ ...answer, errors: [error(subgraph, { path: ['somewhere', 'else', 0] })] }),
  (subgraph, answer, representations) => ({ ...answer, errors: firstEntity(subgraph, representations) }),
  (subgraph, answer) => ({ ...answer, errors: [error(subgraph, { path: ['_entities', 99, 'name'] })] }),
  (subgraph, answer) => ({ ...answer, errors: [error(subgraph, { path: ['_entities'] }), {}] }),
  (_subgraph, answer) => ({ ...answer, errors: [] }),
  (_subgraph, answer) => ({ ...answer, errors: [{ message: '', path: [] }] }),
  (subgraph, answer) => ({ ...answer, errors: [error(subgraph, { path: null, extensions: null })] }),
  () => ({ data: null }),
  () => ({}),
  () => ({ data: {} }),
  () => ({ data: { _entities: null } }),
  () => ({ data: { _entities: [] } }),
  () => ({ data: { _entities: {} } }),
];

/** The answer of a failing subgraph; world, subgraph and request decide how it fails. */
export function outage(request: FailedRequest, answer: ExecutionResult): unknown {
  const { subgraph, seed, asks, representations } = request;
  return chosen(outages, 'outage', seed, subgraph, asks)(subgraph, answer, representations);
}

export interface FailedRequest {
  subgraph: string;
  seed: number;
  /** The selections of the request, in canonical form. */
  asks: string;
  representations: readonly unknown[];
}
