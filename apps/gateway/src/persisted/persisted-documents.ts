import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/** Apollo Server puts this before each hash. */
const prefix = 'apq:';
const sha256 = /^sha256:([0-9a-f]{64})$/;

/** A megabyte of GraphQL text registered by clients. */
const maxCharacters = 1_000_000;

/**
 * Documents that clients name instead of sending: those registered by configuration, and those that clients
 * sent before.
 */
export class PersistedDocuments implements KeyValueCache {
  private readonly sent = new LRUCache<string, string>({ maxSize: maxCharacters });
  private readonly byHash: Map<string, string>;
  private readonly registeredTexts: ReadonlySet<string>;

  /**
   * @param registered texts by identifier; each can also be named by its hash
   * @param only whether no other documents are answered; then clients cannot register any either
   */
  constructor(
    private readonly registered: ReadonlyMap<string, string> = new Map(),
    private readonly only = false,
  ) {
    this.registeredTexts = new Set(registered.values());
    this.byHash = new Map([...registered.values()].map((text) => [hashOf(text), text]));
  }

  /** Whether a document that a client sends in full is answered. */
  allows(text: string): boolean {
    return !this.only || this.registeredTexts.has(text);
  }

  /** By the hash of Apollo's automatic persisted queries. */
  byHashOf(hash: string): string | undefined {
    return this.byHash.get(hash) ?? this.sent.get(hash);
  }

  /**
   * By the `documentId` of GraphQL over HTTP, appendix A: a registered identifier, or `sha256:` and the hash.
   */
  byId(id: string): string | undefined {
    const hash = sha256.exec(id)?.[1];
    return this.registered.get(id) ?? (hash === undefined ? undefined : this.byHashOf(hash));
  }

  /**
   * By what clients of automatic persisted queries send in place of the text (`extensions.persistedQuery`).
   */
  named(persistedQuery: unknown): string | undefined {
    if (typeof persistedQuery !== 'object' || persistedQuery === null) return undefined;
    const { version, sha256Hash } = persistedQuery as Record<string, unknown>;
    return version === 1 && typeof sha256Hash === 'string' ? this.byHashOf(sha256Hash) : undefined;
  }

  get texts(): string[] {
    return [...this.byHash.values()];
  }

  async get(key: string): Promise<string | undefined> {
    return this.byHashOf(hashIn(key));
  }

  async set(key: string, text: string): Promise<void> {
    if (this.only) return;
    const hash = hashIn(key);
    if (!this.byHash.has(hash)) this.sent.set(hash, text, { size: text.length || 1 });
  }

  async delete(key: string): Promise<boolean> {
    return this.sent.delete(hashIn(key));
  }
}

const manifest = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      operations: z.array(z.object({ id: z.string(), body: z.string() })),
    })
    .transform(({ operations }) => new Map(operations.map(({ id, body }) => [id, body]))),
  z.record(z.string(), z.string()).transform((texts) => new Map(Object.entries(texts))),
]);

/**
 * Reads registered documents: JSON objects of texts by identifier (as Relay and graphql-codegen write them),
 * or Apollo manifests.
 */
export async function readManifests(paths: readonly string[]): Promise<Map<string, string>> {
  const all = await Promise.all(paths.map(readManifest));
  return new Map(all.flatMap((texts) => [...texts]));
}

async function readManifest(path: string): Promise<Map<string, string>> {
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const advice = 'give it as a JSON object of identifiers and texts, or as an Apollo manifest';
    throw new Error(`There are no persisted documents in ${path}: ${advice}.`, { cause: error });
  }
}

function hashIn(key: string): string {
  return key.startsWith(prefix) ? key.slice(prefix.length) : key;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
