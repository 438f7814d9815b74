import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Supergraph } from '@apollo/federation-internals';
import { logger } from './logger';
import type { SupergraphManager } from '@apollo/gateway';

type Hook = Parameters<SupergraphManager['initialize']>[0];

/**
 * Polling notices every kind of change: a file rewritten, replaced by a rename, or on another machine's file
 * system.
 */
const pollMs = 500;

interface Content {
  text: string;
  subgraphs: readonly { name: string; url: string }[];
}

/** The supergraph in a file: read at start and again after each change; a broken one is refused. */
export class SupergraphFile implements SupergraphManager {
  private content: Content = { text: '', subgraphs: [] };

  constructor(private readonly path: string) {}

  /** The subgraphs of the current supergraph. */
  get subgraphs(): Content['subgraphs'] {
    return this.content.subgraphs;
  }

  async initialize({ update }: Pick<Hook, 'update'>) {
    this.content = await this.read().catch((error: unknown) => {
      const advice = 'compose it, or set SUPERGRAPH to one that is';
      throw new Error(`There is no usable supergraph in ${this.path}: ${advice}.`, { cause: error });
    });
    const listener = (): void => void this.reload(update);
    watchFile(this.path, { interval: pollMs, persistent: false }, listener);
    return { supergraphSdl: this.content.text, cleanup: async () => unwatchFile(this.path, listener) };
  }

  private async reload(update: Hook['update']): Promise<void> {
    try {
      const content = await this.read();
      if (content.text === this.content.text) return;
      update(content.text);
      this.content = content;
      logger.info(`reloaded ${this.path}`);
    } catch (error) {
      logger.error({ err: error }, `kept the supergraph in use: ${this.path} holds none that is usable`);
    }
  }

  private async read(): Promise<Content> {
    const text = await readFile(this.path, 'utf8');
    const supergraph = Supergraph.build(text, { validateSupergraph: true });
    // Called only to fail early: the gateway itself would fail halfway through its update.
    supergraph.apiSchema();
    return { text, subgraphs: supergraph.subgraphsMetadata() };
  }
}
