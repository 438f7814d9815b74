import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastAnswer, FastPath } from '@bien-cuong/http';
import { TimedOut } from '@bien-cuong/domain';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { Counter, type Registry } from 'prom-client';

import type { SubgraphContext } from '../context';
import type { Run } from './compile';
import type { AdmittedOperations } from './admitted-operations';
import { type MayCompile, type Prepared, PreparedDocuments, type Refusal } from './prepared-documents';

/** One operation as a client asks it. */
export interface OperationRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

interface Parts {
  /** The one that keeps no rules by itself: an operation that breaks any is left to Apollo Server. */
  schema: GraphQLSchema;
  /** Started; it answers what is not compiled, and all that has errors. */
  apollo: ApolloServer<SubgraphContext>;
  /** Counts operations by how they were executed. */
  registry?: Registry;
  /** What of its operations are compiled; all that is valid unless given. */
  admitted?: Pick<AdmittedOperations, 'has' | 'allows'>;
}

type Way = Refusal | 'compiled' | 'errors';

/** Executes operations of a subgraph: known queries by compiled functions, all else by Apollo Server. */
export class SubgraphExecutor implements FastPath<SubgraphContext> {
  private readonly apollo: ApolloServer<SubgraphContext>;
  private readonly documents: PreparedDocuments;
  private readonly admitted: Parts['admitted'];
  private readonly count: (way: Way) => void;

  constructor({ schema, apollo, registry, admitted }: Parts) {
    this.apollo = apollo;
    this.admitted = admitted;
    const mayCompile: MayCompile = (query, name) => admitted?.has(query, name) ?? true;
    this.documents = new PreparedDocuments(schema, mayCompile);
    this.count = counterIn(registry);
  }

  /** Without HTTP: what the body of the HTTP answer would say; the caller may write into it. */
  async answer(request: OperationRequest, context: SubgraphContext): Promise<FormattedExecutionResult> {
    const prepared = this.prepare(request, context);
    if (typeof prepared === 'string') this.count(prepared);
    else {
      const data = await this.run(prepared, context);
      if (data) return { data };
    }
    return (await this.ordinary(request, context)).result;
  }

  /** Behind HTTP; only a query that was compiled is executed here. */
  execute(request: Parameters<FastPath<SubgraphContext>['execute']>[0], context: SubgraphContext) {
    const { query, operationName, variables, extensions } = request;
    if (query === undefined || extensions?.['persistedQuery'] !== undefined) return undefined;
    const prepared = this.prepare({ query, operationName, variables }, context);
    if (typeof prepared !== 'string') {
      return this.asText({ query, operationName, variables }, prepared, context);
    }
    this.count(prepared);
    return undefined;
  }

  private prepare(request: OperationRequest, context: SubgraphContext): Prepared | Refusal {
    const prepared = this.documents.prepare(request, context);
    if (typeof prepared === 'string' || !this.admitted) return prepared;
    const { document, variables } = prepared;
    const { operationName } = request;
    return this.admitted.allows({ document, operationName, variables }, context) ? prepared : 'expensive';
  }

  private async asText(
    request: OperationRequest,
    prepared: Prepared,
    context: SubgraphContext,
  ): Promise<FastAnswer | undefined> {
    const data = await this.run(prepared, context);
    if (data) return { text: `{"data":${JSON.stringify(data)}}\n` };
    const { result, status = 200 } = await this.ordinary(request, context);
    if (status !== 200) return undefined;
    return { text: `${JSON.stringify({ errors: result.errors, data: result.data })}\n` };
  }

  /**
   * The data of an answer without errors. Queries change nothing, so one with errors is asked again of Apollo Server,
   * where errors get their form; what was read by then is still in the context.
   */
  private async run({ run, variables }: Prepared, context: SubgraphContext) {
    const { data, errors } = await this.attempt(run, variables, context);
    const isWhole = data && !errors?.length;
    this.count(isWhole ? 'compiled' : 'errors');
    if (!isWhole) context.late = lateIn(errors);
    return isWhole ? data : undefined;
  }

  private async attempt(run: Run, variables: Record<string, unknown>, context: SubgraphContext) {
    try {
      return await run(context, variables);
    } catch (error) {
      return { data: undefined, errors: [error] };
    }
  }

  private async ordinary(request: OperationRequest, context: SubgraphContext) {
    const { body, http } = await this.apollo.executeOperation(
      { ...request, http: asHttp(context) },
      { contextValue: context },
    );
    if (body.kind !== 'single') throw new Error('Incremental answers are not in use.');
    return { result: body.singleResult, status: http.status };
  }
}

/** What took too long would take as long again. */
function lateIn(errors: readonly unknown[] | undefined): Set<string | number> {
  const late = (errors ?? []).filter(
    (error) => error instanceof GraphQLError && error.originalError instanceof TimedOut,
  ) as GraphQLError[];
  return new Set(late.flatMap(({ path }) => path?.slice(0, 1) ?? []));
}

/** What reads the language finds it where HTTP would put it. */
function asHttp({ language }: SubgraphContext) {
  return { method: 'POST', headers: new HeaderMap([['accept-language', language]]), search: '', body: {} };
}

function counterIn(registry: Registry | undefined): (way: Way) => void {
  if (!registry) return () => undefined;
  const operations = new Counter({
    name: 'subgraph_operations_total',
    help: 'Operations by how they were executed: compiled, or why by Apollo Server.',
    labelNames: ['execution'],
    registers: [registry],
  });
  const compiled = operations.labels('compiled');
  return (way) => (way === 'compiled' ? compiled.inc() : operations.inc({ execution: way }));
}
