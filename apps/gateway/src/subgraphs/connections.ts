import { Pool } from 'undici';
import { GatewayProof } from '@bien-cuong/tokens';
import type { SettingsOf } from './settings';

/**
 * Shorter than the servers keep an idle connection open (libs/http), so that no request hits one that is
 * closing.
 */
const keepAlive = { keepAliveTimeout: 30_000, keepAliveMaxTimeout: 60_000 };

/**
 * Keep-alive connections to the subgraphs, one pool per origin, and this gateway's proof for each subgraph.
 */
export class Connections {
  private readonly pools = new Map<string, Pool>();
  private readonly proofs = new Map<string, GatewayProof | undefined>();

  constructor(private readonly settingsOf: SettingsOf) {}

  /** The headers of every request to a subgraph that concern the gateway itself. */
  async headers(subgraph: string): Promise<Record<string, string>> {
    return (await this.proofFor(subgraph)?.header()) ?? {};
  }

  to(origin: string): Pool {
    const known = this.pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, { ...keepAlive, connections: 128, connectTimeout: 3_000 });
    this.pools.set(origin, pool);
    return pool;
  }

  private proofFor(subgraph: string): GatewayProof | undefined {
    if (!this.proofs.has(subgraph)) {
      const { secret } = this.settingsOf(subgraph);
      this.proofs.set(subgraph, secret === undefined ? undefined : new GatewayProof(secret, subgraph));
    }
    return this.proofs.get(subgraph);
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.destroy()));
    this.pools.clear();
  }
}
