import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What happens to COMMIT: its answer is lost, or COMMIT itself is, or the server announces its shutdown
 * instead of answering. The connection is cut each time.
 */
export type CommitFate = 'answer lost' | 'lost' | 'shut down';

const COMMIT = Buffer.from('COMMIT\0');

/**
 * A proxy in front of PostgreSQL that forwards everything, except for the COMMIT that it was told to disturb.
 */
export class PostgresRelay {
  /** Applies to the next COMMIT only. */
  fate: CommitFate | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly target: URL,
    private readonly server: Server,
  ) {}

  /** @param url the URL of a database */
  static async start(url: string): Promise<PostgresRelay> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const relay = new PostgresRelay(new URL(url), server);
    server.on('connection', (client) => relay.pass(client));
    return relay;
  }

  /** The URL of the same database through this proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    url.hostname = '127.0.0.1';
    return url.href;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private pass(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    for (const socket of [client, server]) this.sockets.add(socket.on('error', () => socket.destroy()));
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
    client.on('data', (sent) => {
      const { fate } = this;
      if (fate === undefined || !sent.includes(COMMIT)) return void server.write(sent);
      this.fate = undefined;
      this.harm(fate, { client, server, sent });
    });
    server.on('data', (answer) => client.write(answer));
  }

  private harm(fate: CommitFate, { client, server, sent }: Harmed): void {
    if (fate === 'lost') return void client.destroy();
    server.removeAllListeners('data');
    server.once('data', () => (fate === 'shut down' ? client.end(SHUTTING_DOWN) : client.destroy()));
    server.write(sent);
  }
}

interface Harmed {
  client: Socket;
  server: Socket;
  sent: Buffer;
}

/** An ErrorResponse message of the protocol (E, length, fields). */
const SHUTTING_DOWN = errorResponse({
  S: 'FATAL',
  V: 'FATAL',
  C: '57P01',
  M: 'terminating connection due to administrator command',
});

function errorResponse(fields: Record<string, string>): Buffer {
  const body = Object.entries(fields).map(([name, value]) => `${name}${value}\0`);
  const text = Buffer.from(`${body.join('')}\0`);
  const head = Buffer.from('E0000');
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}
