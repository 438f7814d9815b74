import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from '../transport';
import { type Path, pathsAt } from './cursor';
import { downstreamError } from './downstream-error';
import type { FetchOperation } from './operation';
import type { Representations } from './representations';
import type { Row } from './run';

interface Failed {
  readonly data: Row;
  readonly operation: FetchOperation;
  readonly answer: SubgraphAnswer;
  readonly sent: Representations;
  /**
   * Whether representations were made only of objects, and errors that concern no single representation have
   * no path.
   */
  readonly fit: boolean;
  readonly refuse:
    ((errors: readonly Partial<GraphQLFormattedError>[]) => GraphQLError | undefined) | undefined;
}

/**
 * The errors of an `_entities` fetch at their places in the client's answer. The entity of one representation
 * may be in several places: then each gets the error, in the order in which they were requested.
 */
export function entityErrors({ data, operation, answer, sent, fit, refuse }: Failed): GraphQLError[] {
  if (!answer.errors) return [];
  const { path: base } = operation;
  let known: Path[] | undefined;
  const located = answer.errors.flatMap((error): Located[] => {
    const [, index, ...rest] = error.path ?? [];
    if (typeof index !== 'number') {
      return [{ error, path: fit ? placeless(error) : error.path && [...base, ...error.path], order: -1 }];
    }
    known ??= pathsAt(data, base, fit);
    const rows = known;
    const places = sent.list[index]?.places;
    if (!places) return [{ error, path: fit ? placeless(error) : rest, order: Infinity }];
    return places.map((place) => ({ error, path: [...(rows[place] ?? []), ...rest], order: place }));
  });
  if (located.length > answer.errors.length) located.sort((a, b) => a.order - b.order);
  const refusal = refuse?.(located.map(({ error, path }) => ({ ...error, path })));
  if (refusal) return [refusal];
  return located.map(({ error, path }) => downstreamError(error, operation, path));
}

/** The path of an error that concerns the whole request, which stays as it is. */
const placeless = ({ path }: GraphQLFormattedError): Path | undefined =>
  path?.length === 0 ? path : undefined;

interface Located {
  readonly error: GraphQLFormattedError;
  readonly path: Path | undefined;
  readonly order: number;
}
