import type { Operation } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type { ExecutionResult, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ExecuteOptions, ExecutorOptions } from './options';
import { compileNodes } from './plan/compile';
import { conditionsOf } from './plan/conditions';
import type { FetchOperation } from './plan/operation';
import { Asking } from './plan/asking';
import { Gaps, type IsKey } from './plan/gaps';
import { isAccounted, type Row, type Run, type Step } from './plan/run';
import { untilAborted } from './plan/until-aborted';
import { type Fetched, Shaper } from './shape/shaper';
import { membersOf } from './members';
import type { SubgraphOperation, Transport } from './transport';

export interface CompiledPlanParts<Context> {
  readonly queryPlan: QueryPlan;
  /** The planned operation, which is one of the client's (API) schema. */
  readonly operation: Operation;
  readonly operationNode: OperationDefinitionNode;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  /** The response names the client gave, by those in the operation, where the two differ. */
  readonly clientNames?: ReadonlyMap<string, string>;
  /** The same for every name that can occur in the path of an error. */
  readonly toldNames?: ReadonlyMap<string, string>;
  /** Whether subgraphs find entities of a type by a field. */
  readonly isKey?: IsKey | undefined;
  /** Used where an execution does not set an option itself. */
  readonly defaults?: ExecutorOptions<Context> & { transport?: Transport<Context> };
}

/** A query plan prepared for execution: nothing of the operation is analysed again when it is executed. */
export class CompiledPlan<Context> {
  readonly kind: Operation['rootKind'];
  /** The operations it may send, one for each fetch of the plan. */
  readonly operations: readonly SubgraphOperation[];
  /** The definition in the client's document, which declares the variables. */
  readonly operationNode: OperationDefinitionNode;
  readonly queryPlan: QueryPlan;
  /** An estimate of the bytes of memory it takes. */
  readonly size: number;
  private readonly step: Step<Context> | undefined;
  private readonly asking: Asking;
  private readonly toldNames: ReadonlyMap<string, string>;
  private readonly isKey: IsKey;
  private readonly shaper: Shaper;
  private readonly defaults: CompiledPlanParts<Context>['defaults'];

  /** @throws Unsupported when the plan has a part that only the stock executor can run */
  constructor(parts: CompiledPlanParts<Context>) {
    const { queryPlan, operation, operationNode, supergraphSchema, defaults, toldNames, isKey } = parts;
    const { step, operations } = compileNodes<Context>(queryPlan, {
      supergraph: supergraphSchema,
      condition: conditionsOf(operation),
      toldNames,
    });
    this.step = step;
    this.operations = operations;
    this.asking = new Asking(operations);
    this.toldNames = toldNames ?? new Map();
    this.isKey = isKey ?? (() => false);
    this.kind = operation.rootKind;
    this.operationNode = operationNode;
    this.queryPlan = queryPlan;
    this.defaults = defaults;
    this.shaper = new Shaper(parts);
    this.size = sizeOf(operations);
  }

  /**
   * @throws the reason the signal was aborted with; the failure of a subgraph is among the errors of the
   * result instead
   */
  async execute(options: ExecuteOptions<Context>): Promise<ExecutionResult> {
    const run = await this.run(options);
    const refusal = this.refusalOf(run);
    return refusal ? { data: null, errors: [refusal] } : this.shaper.result(this.accounted(run));
  }

  /**
   * The same, as the body of a response: JSON in UTF-8, `data` first.
   * @throws Oversize when it has more bytes than `maxBytes`
   */
  async executeBytes(options: ExecuteOptions<Context>): Promise<Buffer> {
    const run = await this.run(options);
    const refusal = this.refusalOf(run);
    if (refusal) return Buffer.from(`{"data":null${membersOf({ errors: [refusal] }, run.options)}}`);
    return this.shaper.bytes(
      this.accounted(run),
      (rest) => membersOf(rest, run.options),
      run.options.maxBytes,
    );
  }

  /** The same, as a string; for sending, `executeBytes` costs less. */
  async executeText(options: ExecuteOptions<Context>): Promise<string> {
    return (await this.executeBytes(options)).toString();
  }

  /** Only queries are refused: a mutation that was executed must not look as if it had not been. */
  private refusalOf({ options, errors }: Run<Context>): GraphQLError | undefined {
    if (errors.length === 0 || this.kind !== 'query') return undefined;
    return options.refuse?.(errors, options.context);
  }

  private accounted(run: Run<Context>): Fetched {
    if (!isAccounted(run)) return run;
    const { data, errors, variables } = run;
    const { asking, toldNames, isKey } = this;
    return { data, errors, variables, gaps: () => new Gaps({ run, asking, toldNames, isKey }) };
  }

  private async run(given: ExecuteOptions<Context>): Promise<Run<Context>> {
    const options = { ...this.defaults, ...given };
    const { transport, variables = {} } = options;
    if (!transport) throw new Error('No transport to the subgraphs was given.');
    const data = Object.create(null) as Row;
    const run: Run<Context> = {
      options,
      transport,
      variables,
      data,
      errors: [],
      origins: new Map(),
      unknown: new Map(),
    };
    await untilAborted(options.signal, this.step?.(run, [data]));
    return run;
  }
}

/** Estimated from measurements: the plan, its operation, closures and generated code. */
function sizeOf(operations: readonly FetchOperation[]): number {
  return operations.reduce((sum, { query }) => sum + 8_000 + 40 * query.length, 12_000);
}
