import { Pool } from 'undici';
import type { GatewayProof } from '@bien-cuong/tokens';

/** Shorter than the servers keep an idle connection open (libs/http), so that no request meets a closing one. */
const keepAlive = { keepAliveTimeout: 30_000, keepAliveMaxTimeout: 60_000 };

/** Keep-alive connections to the subgraphs, one pool for each origin. */
export class Connections {
  private readonly pools = new Map<string, Pool>();

  /** @param proof by which subgraphs know this gateway */
  constructor(private readonly proof?: GatewayProof) {}

  /** What every request to a subgraph says of the gateway itself. */
  async headers(): Promise<Record<string, string>> {
    return (await this.proof?.header()) ?? {};
  }

  to(origin: string): Pool {
    const known = this.pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, { ...keepAlive, connections: 128, connectTimeout: 3_000 });
    this.pools.set(origin, pool);
    return pool;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.destroy()));
    this.pools.clear();
  }
}
