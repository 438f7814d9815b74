import { GraphQLError } from 'graphql';
import type { Gap } from '../options';
import { toldPath } from '../planner/told-names';
import type { GapReason } from '../shape/accounted';
import type { Asking } from './asking';
import type { Path } from './cursor';
import type { FetchOperation } from './operation';
import { Places } from './places';
import { getOwn } from './own';
import type { Row, Run } from './run';

/** The nulls of one request that are reported one by one. */
const MOST = 100;

interface Parts<Context> {
  readonly run: Run<Context>;
  readonly asking: Asking;
  readonly toldNames: ReadonlyMap<string, string>;
  readonly isKey: IsKey;
}

export type IsKey = (type: string, field: string) => boolean;

type Asker = FetchOperation | undefined;

/** The errors of one execution, including one for every null that no subgraph sent. */
export class Gaps<Context> {
  private readonly placed: GraphQLError[] = [];
  /** Errors without a place that were reported at the nulls they caused. */
  private readonly used = new Set<Error>();
  private readonly counts = new Map<Asker, number>();
  private readonly said = new Map<Asker, Map<GapReason, GraphQLError | undefined>>();
  private readonly places: Places;

  constructor(private readonly parts: Parts<Context>) {
    this.places = new Places(parts.run);
  }

  get errors(): (GraphQLError | Error)[] {
    const left = this.parts.run.errors.filter((error) => !this.used.has(error));
    return [...left.map((error) => this.inWords(error)), ...this.placed];
  }

  /**
   * Words an error for clients: the executor's internal errors about an answer mean nothing to them, and an
   * empty path leads nowhere.
   */
  private inWords(error: GraphQLError | Error): GraphQLError | Error {
    const operation = this.parts.run.origins.get(error);
    if (error instanceof GraphQLError) return error.path?.length === 0 ? withoutPath(error) : error;
    if (!operation) return error;
    return this.unanswered({ operation, reason: 'malformed', cause: error }) ?? error;
  }

  /**
   * @param path in the names of the data
   * @param row the object at the path, or around it
   */
  add(path: Path, reason: GapReason, row: Row): void {
    const { asking, toldNames } = this.parts;
    const askers = asking.for(path);
    if (reason === 'missing' && askers.some((asker) => this.isBeyond(asker, row))) return;
    const told = [...toldPath(path, toldNames)];
    if (this.places.has(told, askers)) return;
    const failed = reason === 'missing' ? askers.find((each) => this.places.failure(each)) : undefined;
    const operation = failed ?? askers[0];
    const error = failed ? this.failureOf(failed) : this.unanswered({ operation, reason });
    if (error) this.place(error, told, operation);
  }

  /**
   * Whether an entity could not be requested because the subgraph that has its key does not know it: then
   * nothing more can be known.
   */
  private isBeyond(asker: FetchOperation, row: Row): boolean {
    const { run, isKey } = this.parts;
    const others = (run.unknown.get(row) ?? []).filter((operation) => operation !== asker);
    const type = row['__typename'];
    return (
      others.length > 0 &&
      typeof type === 'string' &&
      asker.requiredNames.some((name) => getOwn(row, name) === undefined && isKey(type, name))
    );
  }

  private failureOf(operation: FetchOperation): GraphQLError | undefined {
    const failure = this.places.failure(operation);
    if (!failure || failure instanceof GraphQLError) {
      if (failure) this.used.add(failure);
      return failure;
    }
    const error = this.unanswered({ operation, reason: 'malformed', cause: failure });
    if (error) this.used.add(failure);
    return error;
  }

  private unanswered(gap: Gap & { operation: Asker }): GraphQLError | undefined {
    const { operation, reason } = gap;
    const { unanswered, context } = this.parts.run.options;
    const said = this.said.get(operation) ?? new Map<GapReason, GraphQLError | undefined>();
    this.said.set(operation, said);
    if (!said.has(reason)) said.set(reason, unanswered?.(gap, context));
    return said.get(reason);
  }

  private place({ message, extensions, originalError }: GraphQLError, path: Path, operation: Asker): void {
    const count = (this.counts.get(operation) ?? 0) + 1;
    this.counts.set(operation, count);
    const list = path.findIndex((step) => typeof step === 'number');
    const at = count > MOST && list >= 0 ? path.slice(0, list) : path;
    this.placed.push(new GraphQLError(message, { path: at, extensions, originalError }));
    this.places.note(at, operation);
  }
}

const withoutPath = ({ message, extensions, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions, originalError });
