import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import type { SharedPlatform } from './shared-platform';

/**
 * Starts the shared platform when the first spec of a run asks for it, and stops it when the run is over. It
 * belongs to jest's main process, since a worker may end before the specs of another one have.
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

  /** The URL at which specs ask for the platform. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    // Why it did not start the specs have told.
    const platform = await this.platform?.catch(() => undefined);
    await platform?.stop();
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
