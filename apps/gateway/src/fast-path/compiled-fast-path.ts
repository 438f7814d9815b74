import { getVariableValues, OperationTypeNode } from 'graphql';
import { type FastAnswer, type FastPath, type GraphQLHTTPRequest, nullAmong } from '@bien-cuong/http';
import { formatError } from '../client-errors';
import type { Counter } from 'prom-client';
import type { KnownOperation, KnownOperations } from '../caches/known-operations';
import type { GatewayContext } from '../context';
import type { Contract } from '../contract/contract';
import type { CostLimit } from '../cost-limit';
import type { PersistedDocuments } from '../persisted/persisted-documents';
import type { CompiledOperation } from './compiled-operation';
import type { Reader } from './reader';
import { written } from './answer-bytes';

interface Parts {
  operations: KnownOperations<CompiledOperation | undefined>;
  contract: Pick<Contract, 'allows'>;
  persisted: PersistedDocuments;
  reader: Reader;
  lookups: Counter<'cache' | 'result'>;
  costs: Pick<CostLimit, 'allows'>;
}

type Known = KnownOperation<CompiledOperation | undefined>;

/**
 * Answers operations that Apollo Server has already found valid, without asking it again. Everything else,
 * and every error found before execution, is left to Apollo Server, so that both paths answer the same.
 */
export class CompiledFastPath implements FastPath<GatewayContext> {
  private readonly hits: { inc(): void };
  private readonly misses: { inc(): void };

  constructor(private readonly parts: Parts) {
    this.hits = parts.lookups.labels('operations', 'hit');
    this.misses = parts.lookups.labels('operations', 'miss');
  }

  execute(
    request: GraphQLHTTPRequest,
    context: GatewayContext,
    signal: AbortSignal,
  ): Promise<FastAnswer | undefined> | FastAnswer | undefined {
    const known = this.find(request);
    const operation = known?.extra;
    if (!known || !operation) {
      this.misses.inc();
      return undefined;
    }
    this.hits.inc();
    if (!this.parts.contract.allows(context, known.document)) return undefined;
    const { variables = {} } = request;
    if (!fits(known, variables) || !this.parts.costs.allows({ ...known, variables })) return undefined;
    if (known.definition.operation === OperationTypeNode.QUERY) {
      return this.parts.reader.read({ operation, variables, context, signal });
    }
    return request.method === 'POST' ? this.write(operation, variables, context) : undefined;
  }

  private find({ query, documentId, extensions, operationName }: GraphQLHTTPRequest): Known | undefined {
    const { operations, persisted } = this.parts;
    const named = extensions?.['persistedQuery'] ?? undefined;
    // A document sent with its hash is left to the ordinary path, which compares and registers it.
    if (named !== undefined && (query ?? documentId) !== undefined) return undefined;
    if (query !== undefined)
      return persisted.allows(query) ? operations.find({ query, operationName }) : undefined;
    const text = documentId === undefined ? persisted.named(named) : persisted.byId(documentId);
    return text === undefined ? undefined : operations.find({ query: text, operationName });
  }

  private async write(
    { plan }: CompiledOperation,
    variables: Record<string, unknown>,
    context: GatewayContext,
  ): Promise<FastAnswer> {
    try {
      // Without a signal: a mutation that has begun is finished even if the client has gone.
      const { text } = await written(plan, { variables, context, formatError });
      return { text };
    } finally {
      this.parts.reader.forget();
    }
  }
}

function fits({ definition, schema, decisive }: Known, variables: Record<string, unknown>): boolean {
  const { variableDefinitions = [] } = definition;
  if (variableDefinitions.length === 0) return true;
  if (nullAmong(decisive, variables)) return false;
  return !getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors;
}
