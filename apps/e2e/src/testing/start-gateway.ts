import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';

export interface RunningGateway {
  url: string;
  stop(): Promise<void>;
}

/** Another gateway with the console over a platform's running services, given by name and address. */
export async function startGateway({
  gateway: _first,
  ...subgraphs
}: Record<string, string>): Promise<RunningGateway> {
  const urls = Object.entries(subgraphs).map(([name, url]) => `${name}=${new URL('/graphql', url)}`);
  const child = spawn(process.execPath, [join(workspaceRoot, 'apps/gateway/dist/main.js')], {
    env: {
      ...process.env,
      PORT: '0',
      SUBGRAPH_URLS: urls.join(','),
      STATIC_DIR: join(workspaceRoot, 'apps/console/dist'),
    },
    // With a channel it stops by itself should this process die.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return { url: await addressOf(child), stop: () => stop(child) };
}

function addressOf(gateway: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    gateway.once('close', (code) => reject(new Error(`The gateway ended with ${code} before it listened.`)));
    gateway.stdout?.on('data', (text: Buffer) => {
      const [address] = /http:\/\/[\w.]+:\d+/.exec(String(text)) ?? [];
      if (address) resolve(address);
    });
  });
}

async function stop(gateway: ChildProcess): Promise<void> {
  const closed = once(gateway, 'close');
  gateway.kill('SIGTERM');
  await closed;
}
