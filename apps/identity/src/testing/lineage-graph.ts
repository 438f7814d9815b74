import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Lineage {
  /** The units of today's map. */
  map: readonly string[];
  /** The predecessors of each unit. */
  madeOf: Readonly<Record<string, readonly string[]>>;
}

/**
 * The answer of the platform's graph to the provider: for one unit, or for today's map, with two generations
 * each.
 */
export function lineageAnswer({ map, madeOf }: Lineage, id?: string): object {
  const told = (unit: string, generations: number): object => {
    const below = () => (madeOf[unit] ?? []).map((each) => told(each, generations - 1));
    return { id: unit, ...(generations > 0 && { predecessors: below() }) };
  };
  return id === undefined ? { provinces: map.map((unit) => told(unit, 2)) } : { province: told(id, 2) };
}

/** The part of the platform's graph that the provider queries. */
export class LineageGraph {
  private constructor(private readonly server: Server) {}

  static async open(lineage: Lineage): Promise<LineageGraph> {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const { variables } = JSON.parse(body) as { variables?: { id: string } };
        response.end(JSON.stringify({ data: lineageAnswer(lineage, variables?.id) }));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new LineageGraph(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
