import { GraphQLError } from 'graphql';
import type { Path } from './cursor';
import type { FetchOperation } from './operation';
import type { Run } from './run';

const keyOf = (path: Path): string => JSON.stringify(path);

/** The places of an execution's errors, and the fetches they came from. */
export class Places {
  /** The fetches with an error at a path, in the client's names. */
  private readonly at = new Map<string, Set<FetchOperation | undefined>>();
  private readonly above = new Set<string>();
  private readonly failures = new Map<FetchOperation, Error>();

  constructor({ errors, origins }: Pick<Run<never>, 'errors' | 'origins'>) {
    for (const error of errors) {
      const origin = origins.get(error);
      const path = error instanceof GraphQLError ? error.path : undefined;
      if (path?.length) this.note(path, origin);
      else if (origin && !this.failures.has(origin)) this.failures.set(origin, error);
    }
  }

  /** The error of a fetch that concerns all of its request. */
  failure(operation: FetchOperation): Error | undefined {
    return this.failures.get(operation);
  }

  /**
   * Whether an error already explains what is missing at a place: an error at the place itself, below it, or
   * above it from one of the fetches that selected it.
   */
  has(path: Path, askers: readonly FetchOperation[]): boolean {
    const key = keyOf(path);
    if (this.at.has(key) || this.above.has(key)) return true;
    return path.some((_step, length) => {
      const origins = this.at.get(keyOf(path.slice(0, length)));
      return origins && (askers.length === 0 || askers.some((asker) => origins.has(asker)));
    });
  }

  note(path: Path, origin: FetchOperation | undefined): void {
    const key = keyOf(path);
    this.at.set(key, (this.at.get(key) ?? new Set()).add(origin));
    path.forEach((_step, length) => this.above.add(keyOf(path.slice(0, length))));
  }
}
