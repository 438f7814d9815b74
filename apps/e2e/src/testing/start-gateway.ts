import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { gatewaySecret, patient, workspaceRoot } from '@bien-cuong/testing';

export interface RunningGateway {
  url: string;
  stop(): Promise<void>;
  /** Kills it without a graceful stop. */
  kill(): Promise<void>;
}

/** Another gateway with the console and a platform's running services, given by name and URL. */
export const startGateway = (
  { gateway: _first, ...subgraphs }: Record<string, string>,
  env: Record<string, string> = {},
): Promise<RunningGateway> =>
  start('apps/gateway/dist/main.js', { ...env, SUBGRAPH_URLS: subgraphUrls(subgraphs) });

/**
 * The gateway and, in its process, the subgraphs whose databases are given; others are asked where they run.
 */
export function startAssembly(
  databases: Record<string, string>,
  elsewhere: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<RunningGateway> {
  const urls = Object.entries(databases).map(([name, url]) => [`${name.toUpperCase()}_DATABASE_URL`, url]);
  return start('apps/platform/dist/main.js', {
    ...Object.fromEntries(urls),
    ...env,
    SUBGRAPH_URLS: subgraphUrls(elsewhere),
  });
}

const subgraphUrls = (subgraphs: Record<string, string>): string =>
  Object.entries(subgraphs)
    .map(([name, url]) => `${name}=${new URL('/graphql', url)}`)
    .join(',');

async function start(program: string, env: Record<string, string>): Promise<RunningGateway> {
  const child = spawn(process.execPath, [join(workspaceRoot, program)], {
    cwd: workspaceRoot,
    env: {
      ...process.env,
      PORT: '0',
      STATIC_DIR: join(workspaceRoot, 'apps/console/dist'),
      GATEWAY_SECRET: gatewaySecret,
      ...patient,
      ...env,
    },
    // With a channel it stops by itself when this process dies.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return {
    url: await addressOf(child),
    stop: () => stop(child, 'SIGTERM'),
    kill: () => stop(child, 'SIGKILL'),
  };
}

function addressOf(gateway: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    gateway.stderr?.on('data', (text: Buffer) => (complaint += text));
    gateway.once('close', (code) =>
      reject(new Error(`The gateway ended with ${code} before it listened:\n${complaint}`)),
    );
    gateway.stdout?.on('data', (text: Buffer) => {
      const [address] = /http:\/\/[\w.]+:\d+/.exec(String(text)) ?? [];
      if (address) resolve(address);
    });
  });
}

async function stop(gateway: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = once(gateway, 'close');
  gateway.kill(signal);
  await closed;
}
