import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';

export interface KnownOperation {
  query: string;
  operationName?: string;
}

/** The operations clients asked lately: what is worth planning again after the supergraph changed. */
export class KnownOperations implements ApolloServerPlugin<GatewayContext> {
  private readonly recent = new LRUCache<string, KnownOperation>({ max: 200, maxSize: 500_000 });

  list(): KnownOperation[] {
    return [...this.recent.values()];
  }

  async requestDidStart() {
    return {
      didResolveOperation: async ({ request, source, contextValue, queryHash }: Resolved) => {
        if (contextValue.dryRun) return;
        const { operationName } = request;
        const key = `${queryHash}:${operationName ?? ''}`;
        this.recent.set(key, { query: source, operationName }, { size: source.length });
      },
    };
  }
}

interface Resolved {
  request: { operationName?: string };
  source: string;
  queryHash: string;
  contextValue: GatewayContext;
}

/** Operations of a `.graphql` file, or of all such files in a folder, as clients send them: with their name and without. */
export async function readOperations(path: string): Promise<KnownOperation[]> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).filter((file) => file.endsWith('.graphql')).map((file) => join(path, file))
    : [path];
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return sources.flatMap((query) => {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const named = operations.flatMap((operation) =>
      'name' in operation && operation.name ? [{ query, operationName: operation.name.value }] : [],
    );
    return operations.length === 1 ? [{ query }, ...named] : named;
  });
}
