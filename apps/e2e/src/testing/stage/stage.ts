import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import type { SharedPlatform } from './shared-platform';

/**
 * Starts the platform that specs of a run share when the first of them asks where it is, and stops it when the run is
 * over. It stands in jest's own process, since a worker may end before the specs of another have.
 */
export class Stage {
  private platform: Promise<RunningPlatform> | undefined;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Stage> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    server.unref();
    const stage = new Stage(server);
    server.on('request', (_request, response) => void stage.tell(response));
    return stage;
  }

  /** Where it tells of the platform. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await (await this.platform)?.stop();
  }

  private async tell(response: ServerResponse): Promise<void> {
    this.platform ??= startPlatform();
    try {
      const { url, dataDir, processes, services } = await this.platform;
      const shared: SharedPlatform = { url, dataDir, processes, services };
      response.end(JSON.stringify(shared));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }
}
