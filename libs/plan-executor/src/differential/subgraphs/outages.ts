import { type ExecutionResult, GraphQLError } from 'graphql';
import { chosen } from '../random';
import { canonical } from './values';

type Outage = (subgraph: string, answer: ExecutionResult, representations: readonly unknown[]) => unknown;

const message = (subgraph: string) => `${subgraph} is out of order`;
const error = (subgraph: string, rest: object = {}) => ({ message: message(subgraph), ...rest });

/** The first entity fails, wherever it is asked for: a subgraph does not count how often it is. */
function firstEntity(subgraph: string, representations: readonly unknown[]): object[] {
  const texts = representations.map(canonical);
  const places = texts.flatMap((text, index) => (text === texts[0] ? [index] : []));
  return (places.length > 0 ? places : [0]).map((index) => error(subgraph, { path: ['_entities', index] }));
}

/** How a request to a subgraph can go wrong as a whole. */
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

/** The answer of a subgraph that fails as its world, its name and the request decide. */
export function outage(request: FailedRequest, answer: ExecutionResult): unknown {
  const { subgraph, seed, asks, representations } = request;
  return chosen(outages, 'outage', seed, subgraph, asks)(subgraph, answer, representations);
}

export interface FailedRequest {
  subgraph: string;
  seed: number;
  /** What the request asks for. */
  asks: string;
  representations: readonly unknown[];
}
