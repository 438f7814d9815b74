import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Lineage {
  /** The units of today's map. */
  map: readonly string[];
  /** What each unit was made of. */
  madeOf: Readonly<Record<string, readonly string[]>>;
}

/** The data that the platform's graph gives the provider: of one unit, or of today's map, with two generations each. */
export function lineageAnswer({ map, madeOf }: Lineage, id?: string): object {
  const told = (unit: string, generations: number): object => {
    const below = () => (madeOf[unit] ?? []).map((each) => told(each, generations - 1));
    return { id: unit, ...(generations > 0 && { predecessors: below() }) };
  };
  return id === undefined ? { provinces: map.map((unit) => told(unit, 2)) } : { province: told(id, 2) };
}

/** The platform's graph, as far as the provider asks it. */
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
