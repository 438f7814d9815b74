import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ExecutorOptions } from '../options';
import type { GapReason } from '../shape/accounted';
import type { SubgraphAnswer, SubgraphOperation } from '../transport';
import type { Completed } from './completed-answer';

type Path = readonly (string | number)[];

export type AccountOptions = Pick<ExecutorOptions<never>, 'unanswered' | 'refuse'>;

/** A request to a subgraph. */
export interface SentOperation {
  readonly operation: SubgraphOperation;
  readonly context: never;
}

const unknown = new WeakMap<object, boolean>();

function noted(error: GraphQLFormattedError, isUnknown: boolean): GraphQLFormattedError {
  unknown.set(error, isUnknown);
  return error;
}

/**
 * Moves an error about a gap to a place that the client selected: a subgraph may have been asked for more,
 * such as a key for another subgraph.
 * @param asks whether the client selected what is at a path
 * @returns undefined when there is nothing to report, because the entity is unknown and the client did not
 * select the place
 */
export function placedForClient(
  error: GraphQLError,
  asks: (path: Path) => boolean,
): GraphQLError | undefined {
  const { path, originalError, message, extensions } = error;
  const isUnknown = originalError && unknown.get(originalError);
  if (isUnknown === undefined || !path || asks(path)) return error;
  if (isUnknown) return undefined;
  const length = path.findLastIndex((_step, index) => asks(path.slice(0, index)));
  return new GraphQLError(message, { path: path.slice(0, Math.max(length, 0)), originalError, extensions });
}

/** The errors of one answer, including one for each of its gaps. */
export class AccountedAnswer {
  private readonly placed: readonly GraphQLFormattedError[];
  /** Errors without a place, which concern the whole request. */
  private readonly whole: readonly GraphQLFormattedError[];
  private readonly byReason = new Map<GapReason, GraphQLFormattedError | undefined>();

  constructor(
    private readonly sent: SentOperation,
    private readonly options: AccountOptions,
    private readonly answer: SubgraphAnswer,
  ) {
    const errors = answer.errors ?? [];
    this.placed = errors.filter((error) => hasPlace(error, sent.operation));
    this.whole = errors.filter((error) => !this.placed.includes(error));
  }

  with({ data, gaps }: Completed, cause?: Error): SubgraphAnswer {
    // The refusal of a whole operation is passed on as it is.
    const isRefused =
      this.whole.length > 0 && this.options.refuse?.(this.whole, this.sent.context) !== undefined;
    const open = isRefused
      ? []
      : gaps.filter(({ path }) => !this.placed.some((error) => meet(error.path ?? [], path)));
    const ofGaps = open.flatMap(({ path, reason, isUnknown }) => {
      const error = this.errorOf(reason, cause);
      return error
        ? [noted({ message: error.message, extensions: { ...error.extensions }, path }, isUnknown)]
        : [];
    });
    const left = ofGaps.length > 0 ? this.whole.slice(1) : this.whole;
    const errors = [...this.placed, ...left.map(withoutEmptyPath), ...ofGaps];
    const { errors: _, ...answer } = this.answer;
    return { ...answer, data, ...(errors.length > 0 && { errors }) };
  }

  private errorOf(reason: GapReason, cause: Error | undefined): GraphQLFormattedError | undefined {
    const [failure] = this.whole;
    if (failure && reason === 'missing') return failure;
    if (!this.byReason.has(reason)) {
      const { operation, context } = this.sent;
      this.byReason.set(
        reason,
        this.options.unanswered?.({ operation, reason, ...(cause && { cause }) }, context),
      );
    }
    return this.byReason.get(reason);
  }
}

const withoutEmptyPath = ({ path, ...error }: GraphQLFormattedError): GraphQLFormattedError =>
  path?.length ? { ...error, path } : error;

const hasPlace = ({ path }: GraphQLFormattedError, { requires }: SubgraphOperation): boolean =>
  path !== undefined && path.length > 0 && (!requires || typeof path[1] === 'number');

/** Whether one path contains the other. */
const meet = (one: Path, other: Path): boolean =>
  one.slice(0, other.length).every((step, index) => step === other[index]);
