import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import {
  type AddressInfo,
  connect,
  createServer as createRelay,
  type Server as Relay,
  type Socket,
} from 'node:net';
import { type RunningPlatform, startPlatform } from '../start-platform';
import type { SharedPlatform } from './shared-platform';

/**
 * Starts the shared platform when somebody needs it, and stops it when the run is over. It belongs to jest's main process,
 * since a worker may end before the specs of another one have.
 */
export class Stage {
  private platform: Promise<RunningPlatform> | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly relay: Relay,
  ) {}

  static async open(): Promise<Stage> {
    const [server, relay] = [createServer(), createRelay()];
    for (const each of [server, relay]) {
      each.listen(0, '127.0.0.1');
      await once(each, 'listening');
      each.unref();
    }
    const stage = new Stage(server, relay);
    server.on('request', (_request, response) => void stage.tell(response));
    relay.on('connection', (socket) => void stage.pass(socket));
    return stage;
  }

  /** The URL at which specs ask where the platform is. */
  get url(): string {
    return urlOf(this.server);
  }

  /** The URL at which the platform answers once it is ready, and until then keeps callers waiting. */
  get platformUrl(): string {
    return urlOf(this.relay);
  }

  /** Starts the platform, unless it has been. */
  start(): Promise<RunningPlatform> {
    return (this.platform ??= startPlatform({ planConsole: true }));
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    this.relay.close();
    for (const socket of this.sockets) socket.destroy();
    // Why it did not start the specs have told.
    const platform = await this.platform?.catch(() => undefined);
    await platform?.stop();
  }

  private async tell(response: ServerResponse): Promise<void> {
    try {
      const { url, dataDir, processes, services } = await this.start();
      const shared: SharedPlatform = { url, dataDir, processes, services };
      response.end(JSON.stringify(shared));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }

  private async pass(caller: Socket): Promise<void> {
    this.sockets.add(caller.on('error', () => caller.destroy()));
    try {
      const { hostname, port } = new URL((await this.start()).services['gateway'] ?? '');
      const platform = connect(Number(port), hostname);
      this.sockets.add(platform.on('error', () => caller.destroy()));
      caller
        .on('close', () => platform.destroy())
        .pipe(platform)
        .pipe(caller);
    } catch (error) {
      caller.end(`HTTP/1.1 503 Unavailable\r\nconnection: close\r\n\r\n${String(error)}`);
    }
  }
}

const urlOf = (server: Server | Relay): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
