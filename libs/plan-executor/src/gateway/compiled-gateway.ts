import { setImmediate } from 'node:timers/promises';
import { type ApolloGateway, buildOperationContext, type GatewayConfig } from '@apollo/gateway';
import { operationFromDocument } from '@apollo/federation-internals';
import { getOperationAST, GraphQLError, type GraphQLSchema } from 'graphql';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { CompiledPlan } from '../compiled-plan';
import type { ExecutorOptions } from '../options';
import { Unsupported } from '../plan/compile';
import { Unanswerable } from '../planner/answerable';
import type { Transport } from '../transport';
import type { AccountOptions } from './accounted-answer';
import { Counters, type FallbackReason } from './counters';
import { dataSourceTransport } from './data-source-transport';
import { dataSourceOf, loaded, planningOptions, serviceMapOf } from './internals';
import { type Entry, PlanCache, type PlannedOperation, Unplannable } from './plan-cache';
import { RepairedGateway } from './repaired-gateway';
import { invalidVariables } from './variables';

export interface CompiledGatewayOptions<Context> extends ExecutorOptions<Context> {
  /** How requests reach the subgraphs; by default through the gateway's data sources (`buildService`). */
  transport?: Transport<Context>;
  /** The approximate memory for compiled plans, in MiB; 50 by default. */
  planCacheMiB?: number;
}

type Planned<Context> = Exclude<Entry<Context>, Unplannable>;

/**
 * A RepairedGateway that executes compiled query plans. Composition, planning, data sources and updates are
 * ApolloGateway's. What cannot be compiled is executed as ApolloGateway does; `counters` says how often.
 */
export class CompiledGateway<Context extends object = Record<string, unknown>> extends RepairedGateway {
  readonly counters = new Counters();
  private readonly plans: PlanCache<Context>;
  private readonly executors: CompiledGatewayOptions<Context>;
  private readonly given: GatewayConfig | undefined;

  constructor(config?: GatewayConfig & { compiled?: CompiledGatewayOptions<Context> }) {
    const { compiled = {}, ...own } = config ?? {};
    super(config && (own as GatewayConfig), compiled as AccountOptions);
    this.given = config;
    this.executors = compiled;
    this.plans = new PlanCache((compiled.planCacheMiB ?? 50) * 1024 * 1024);
    const stock = this.executor;
    this.executor = (request) => this.executeCompiled(request, stock);
    this.onSchemaLoadOrUpdate(() => this.plans.clear());
  }

  /** An estimate of the bytes that the compiled plans take. */
  get planBytes(): number {
    return this.plans.bytes;
  }

  /**
   * The plan of one operation of a valid document, made the first time; nothing is executed.
   * @returns undefined when only the stock executor can run it
   * @throws GraphQLError when the document has no such operation or cannot be planned
   */
  compile(operation: PlannedOperation): CompiledPlan<Context> | undefined {
    const plan = this.planOf(operation);
    if (plan instanceof Unanswerable) throw plan;
    return plan instanceof CompiledPlan ? plan : undefined;
  }

  /**
   * Plans operations ahead, one after another, letting requests run in between.
   * @returns the operations that could not be planned, with the reasons
   */
  async warm(
    operations: Iterable<PlannedOperation>,
  ): Promise<{ operation: PlannedOperation; error: unknown }[]> {
    const failed: { operation: PlannedOperation; error: unknown }[] = [];
    for (const operation of operations) {
      await setImmediate();
      try {
        this.compile(operation);
      } catch (error) {
        failed.push({ operation, error });
      }
    }
    return failed;
  }

  private planOf(planned: PlannedOperation): Planned<Context> {
    const known = this.plans.get(planned);
    const entry = known ?? this.plan(planned);
    if (!known) this.plans.set(planned, entry);
    if (entry instanceof Unplannable) throw entry.cause;
    return entry;
  }

  private plan({ document, operationName }: PlannedOperation): Entry<Context> {
    const parts = loaded(this);
    const operationNode = getOperationAST(document, operationName);
    if (!parts) throw new Error('The gateway has not been loaded.');
    if (!operationNode) throw new GraphQLError(`Unknown operation named "${operationName}".`);
    const { planner, api, apiSchema, supergraphSchema } = parts;
    const { repair } = this;
    const plannable = repair?.plannable(document) ?? { document, names: new Map<string, string>() };
    const operation = operationFromDocument(api, plannable.document, {
      operationName: operationName ?? undefined,
    });
    const transport = dataSourceTransport<Context>((name) => dataSourceOf(this, name));
    try {
      const queryPlan = planner.buildQueryPlan(operation, planningOptions(this));
      const defaults = { transport, ...this.executors };
      const plan = new CompiledPlan<Context>({
        queryPlan,
        operation,
        operationNode,
        apiSchema,
        supergraphSchema,
        defaults,
        clientNames: plannable.names,
        toldNames: repair?.toldNames(plannable),
        isKey: (type, field) => repair?.isKey(type, field) ?? false,
      });
      this.counters.compiled += 1;
      return plan;
    } catch (error) {
      if (error instanceof Unsupported || error instanceof Unanswerable) return error;
      return new Unplannable(error);
    }
  }

  private async executeCompiled(
    incoming: GatewayGraphQLRequestContext,
    stock: ApolloGateway['executor'],
  ): Promise<GatewayExecutionResult> {
    const { request, document, context } = incoming;
    const fallBack = (reason: FallbackReason) => {
      this.counters.fellBack(reason);
      return stock(incoming);
    };
    const beyond = this.beyondExecution(incoming);
    if (beyond) return fallBack(beyond);
    const { operationName, variables } = request;
    // No single operation is meant: the stock executor reports what is wrong, with its own error.
    if (!getOperationAST(document, operationName)) return stock(incoming);
    const plan = this.planOf({ document, operationName });
    if (plan instanceof Unsupported) return fallBack(plan.reason);
    if (plan instanceof Unanswerable) return { data: null, errors: [plan] };
    const errors = this.schema && invalidVariables(this.schema, plan.operationNode, variables);
    if (errors) return { errors };
    this.counters.executed += 1;
    this.given?.experimental_didResolveQueryPlan?.(resolved(this, plan, incoming));
    const transport =
      this.executors.transport ?? dataSourceTransport<Context>((name) => dataSourceOf(this, name), incoming);
    return plan.execute({ context: context as Context, variables, transport });
  }

  /**
   * Why a request needs the stock executor although its plan can be compiled: it wants something besides the
   * result.
   */
  private beyondExecution({ request, metrics }: GatewayGraphQLRequestContext): FallbackReason | undefined {
    if (metrics?.captureTraces) return 'traces';
    if (this.given?.debug) return 'debug';
    if (this.given?.__exposeQueryPlanExperimental === false) return undefined;
    return request.http?.headers.get('apollo-query-plan-experimental') ? 'query plan' : undefined;
  }
}

/** The argument of the hook for query plans (`experimental_didResolveQueryPlan`). */
function resolved(
  gateway: ApolloGateway,
  { queryPlan }: { queryPlan: QueryPlan },
  requestContext: GatewayGraphQLRequestContext,
) {
  const { document: operationDocument, request } = requestContext;
  const schema = gateway.schema as GraphQLSchema;
  const { operationName } = request;
  return {
    queryPlan,
    requestContext,
    serviceMap: serviceMapOf(gateway),
    operationContext: buildOperationContext({ schema, operationDocument, operationName }),
  };
}
