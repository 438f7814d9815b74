import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface LateRelay {
  /** An address on this machine where nobody listens until `open`. */
  url: string;
  open(): Promise<void>;
  close(): void;
}

/** A proxy in front of a service: it refuses connections like a dead service until it is opened. */
export async function lateRelay(target: string): Promise<LateRelay> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  const { hostname, port: targetPort } = new URL(target);
  const server = createServer((client) => {
    const service = connect(Number(targetPort), hostname);
    for (const socket of [client, service]) sockets.add(socket.on('error', () => socket.destroy()));
    client.pipe(service).pipe(client);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    open: async () => void (await once(server.listen(port, '127.0.0.1'), 'listening')),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
