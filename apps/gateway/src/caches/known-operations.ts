import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { decisiveUsesIn, type StrictUse } from '@bien-cuong/http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context';

/** An operation as clients send it. */
export interface OperationText {
  query: string;
  operationName?: string | undefined;
}

/** An operation that Apollo Server found valid. */
export interface ValidOperation extends OperationText {
  document: DocumentNode;
  definition: OperationDefinitionNode;
  schema: GraphQLSchema;
}

export interface KnownOperation<T> extends ValidOperation {
  extra: T;
  /** The places where null would decide what is executed, and so is refused. */
  decisive: StrictUse[];
}

interface Extra<T> {
  /** Makes what is kept with each operation, when it is first seen; throws to refuse the operation. */
  of: (operation: ValidOperation, by: GatewayContext) => T;
  /** Throws to refuse the operation with these variables; then nothing is kept of it. */
  check?: (
    operation: ValidOperation,
    variables: Record<string, unknown> | undefined,
    by: GatewayContext,
  ) => void;
  /** An estimate of the bytes it takes. */
  sizeOf: (extra: T) => number;
}

const MiB = 1024 * 1024;
/** Estimate: a parsed document takes some dozen times the memory of its text. */
const bytesPerCharacter = 40;

/**
 * The most recent operations of clients, each accepted by Apollo Server after all its checks. They are
 * planned again after the supergraph changed, and may be answered without those checks.
 */
export class KnownOperations<T = undefined> implements ApolloServerPlugin<GatewayContext> {
  private readonly documents = new LRUCache<string, Map<string | undefined, KnownOperation<T>>>({
    maxSize: 32 * MiB,
    sizeCalculation: (entries, query) => this.sizeOf(entries, query),
  });

  constructor(private readonly extra: Extra<T>) {}

  /** The most recent first. */
  list(): OperationText[] {
    return [...this.documents.values()].flatMap((entries) =>
      [...entries.values()].map(({ query, operationName }) => ({ query, operationName })),
    );
  }

  find({ query, operationName }: OperationText): KnownOperation<T> | undefined {
    return this.documents.get(query)?.get(operationName);
  }

  clear(): void {
    this.documents.clear();
  }

  async requestDidStart() {
    return {
      didResolveOperation: async ({
        request,
        source,
        document,
        operation,
        schema,
        contextValue,
      }: Resolved) => {
        if (!operation) return;
        const valid = {
          query: source,
          operationName: request.operationName,
          document,
          definition: operation,
          schema,
        };
        this.extra.check?.(valid, request.variables, contextValue);
        this.admit(valid, contextValue);
      },
    };
  }

  private admit(operation: ValidOperation, by: GatewayContext): void {
    const { query, operationName, schema } = operation;
    const entries = this.documents.get(query) ?? new Map<string | undefined, KnownOperation<T>>();
    if (entries.get(operationName)?.schema === schema) return;
    const decisive = decisiveUsesIn(operation);
    entries.set(operationName, { ...operation, extra: this.extra.of(operation, by), decisive });
    this.documents.set(query, entries);
  }

  private sizeOf(entries: Map<string | undefined, KnownOperation<T>>, query: string): number {
    const extras = [...entries.values()].map(({ extra }) => this.extra.sizeOf(extra));
    return extras.reduce((sum, size) => sum + size, (query.length + 1) * bytesPerCharacter);
  }
}

interface Resolved {
  request: { operationName?: string; variables?: Record<string, unknown> };
  contextValue: GatewayContext;
  source: string;
  document: DocumentNode;
  operation?: OperationDefinitionNode;
  schema: GraphQLSchema;
}

/** Operations of a `.graphql` file, or of all such files in a folder. */
export async function readOperations(path: string): Promise<OperationText[]> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).filter((file) => file.endsWith('.graphql')).map((file) => join(path, file))
    : [path];
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return sources.flatMap(operationsIn);
}

/** A document's operations as clients send them: with their name and, if there is but one, without. */
export function operationsIn(query: string): OperationText[] {
  const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const named = operations.flatMap((operation) =>
    'name' in operation && operation.name ? [{ query, operationName: operation.name.value }] : [],
  );
  return operations.length === 1 ? [{ query }, ...named] : named;
}
