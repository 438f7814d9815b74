import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type FastAnswer, type FastPath, tooLargeAnswer } from '@bien-cuong/http';
import { type DomainError, TimedOut, TooLarge } from '@bien-cuong/domain';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { Counter, type Registry } from 'prom-client';

import { OperationRefusals } from '../access/operation-refusals';
import type { SubgraphContext } from '../serve/context';
import type { Run } from './compile';
import type { AdmittedOperations } from './admitted-operations';
import { type MayCompile, type Prepared, PreparedDocuments, type NotCompiled } from './prepared-documents';

/** An operation as a client sends it. */
export interface OperationRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

interface Parts {
  /** The schema without guards: an operation that breaks any rule is left to Apollo Server. */
  schema: GraphQLSchema;
  /** Must be started; it answers what is not compiled, and everything that has errors. */
  apollo: ApolloServer<SubgraphContext>;
  /** Where operations are counted by how they were executed. */
  registry?: Registry;
  /** Decides which operations are compiled; by default all valid ones. */
  admitted?: Pick<AdmittedOperations, 'has' | 'allows'>;
  /** The largest answer as text; unlimited by default. */
  maxAnswerBytes?: number;
}

type Way = NotCompiled | 'compiled' | 'errors';

/**
 * Executes operations of a subgraph: known queries by compiled functions, everything else by Apollo Server.
 */
export class SubgraphExecutor implements FastPath<SubgraphContext> {
  private readonly apollo: ApolloServer<SubgraphContext>;
  private readonly documents: PreparedDocuments;
  private readonly admitted: Parts['admitted'];
  private readonly most: number;
  private readonly count: (way: Way) => void;

  constructor({ schema, apollo, registry, admitted, maxAnswerBytes = Infinity }: Parts) {
    this.most = maxAnswerBytes;
    this.apollo = apollo;
    this.admitted = admitted;
    const mayCompile: MayCompile = (query, name) => admitted?.has(query, name) ?? true;
    this.documents = new PreparedDocuments(schema, mayCompile);
    this.count = counterIn(registry);
  }

  /**
   * Executes without HTTP; returns what the body of the HTTP answer would say, which the caller may change.
   */
  async answer(request: OperationRequest, context: SubgraphContext): Promise<FormattedExecutionResult> {
    const prepared = this.prepare(request, context);
    if (typeof prepared === 'string') this.count(prepared);
    else {
      const data = await this.run(prepared, context);
      if (data) return { data };
    }
    return (await this.ordinary(request, context)).result;
  }

  /** Executes for HTTP, and only compiled queries. */
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

  private prepare(request: OperationRequest, context: SubgraphContext): Prepared | NotCompiled {
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
    if (data) return this.fitting(`{"data":${JSON.stringify(data)}}\n`, context);
    const { result, status = 200 } = await this.ordinary(request, context);
    if (status !== 200) return undefined;
    return this.fitting(`${JSON.stringify({ errors: result.errors, data: result.data })}\n`, context);
  }

  /** Compares characters, whose number is known; whoever reads the answer counts its bytes. */
  private fitting(text: string, { language }: SubgraphContext): FastAnswer {
    if (text.length <= this.most) return { text };
    return { text: `${JSON.stringify(tooLargeAnswer(this.most, language))}\n` };
  }

  /**
   * The data of an answer without errors. Queries change nothing, so one with errors is executed again by
   * Apollo Server, which words the errors; rows that were read are still in the context.
   */
  private async run({ run, variables }: Prepared, context: SubgraphContext) {
    const { data, errors } = await this.attempt(run, variables, context);
    const isWhole = data && !errors?.length;
    this.count(isWhole ? 'compiled' : 'errors');
    if (isWhole) return data;
    Object.assign(context, {
      givenUp: givenUpIn(errors),
      received: { bytes: 0 },
      refusals: new OperationRefusals(),
    });
    return undefined;
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

/** A read that took too long or was too large would be so again. */
function givenUpIn(errors: readonly unknown[] | undefined): SubgraphContext['givenUp'] {
  const found = new Map<string | number, DomainError>();
  for (const error of errors ?? []) {
    if (!(error instanceof GraphQLError)) continue;
    const { originalError, path: [key] = [] } = error;
    const isFinal = originalError instanceof TimedOut || originalError instanceof TooLarge;
    if (isFinal && key !== undefined) found.set(key, originalError);
  }
  return found;
}

/** Code that reads the language finds it where HTTP would put it. */
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
