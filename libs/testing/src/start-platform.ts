import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort, removeEmbeddedPostgres } from '@bien-cuong/postgres';
import { inherited } from './environment';
import { gatewaySecret } from './gateway-secret';
import { patient } from './patient';
import { makeTemporaryFolder } from './temporary-folder';
import { workspaceRoot } from './workspace-root';

export interface PlatformOptions {
  env?: Record<string, string>;
  /** Whether the services share a process (default many, whatever the machine). */
  mode?: 'one' | 'many';
  /** Whether users sign in with the platform's own provider (default no: every caller is answered). */
  signIn?: boolean;
  /**
   * Whether the operations of the console are planned ahead, as for people (default no: it takes seconds of processor time,
   * and those that are asked for are planned then).
   */
  planConsole?: boolean;
  /** Additional command-line arguments. */
  args?: string[];
  /** The data folder of an earlier run; without it a temporary one is made, which `stop` removes. */
  dataDir?: string;
}

export interface RunningPlatform {
  /** Where the console and `/graphql` are. */
  url: string;
  dataDir: string;
  /** Process ids by name: supervisor, postgres, and the subgraphs and gateway or, in mode one, platform. */
  processes: Record<string, number>;
  /** Addresses of the subgraphs and the gateway by name; in mode one of the platform. */
  services: Record<string, string>;
  /** The accounts printed at the first start. */
  credentials: Credential[];
  /** What it has printed so far. */
  output(): string;
  /** Stops it as Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
  child: ChildProcess;
}

export interface Credential {
  role: string;
  name: string;
  password?: string;
}

interface ReadyMessage {
  type: 'ready';
  credentials?: Credential[];
  url: string;
  processes: Record<string, number>;
  services: Record<string, string>;
}

/** What the identity provider asks the platform. */
const ofIdentity = join(workspaceRoot, 'apps/identity/persisted-documents.json');

/** Starts the built platform as `npm start` does after its build, on a free port, and waits until it is ready. */
export const startPlatform = (options: PlatformOptions = {}): Promise<RunningPlatform> =>
  start(['main.js', ...(options.args ?? [])], options);

/** Starts one built subgraph alone as `npm run subgraph` does after its build. */
export const startSubgraph = (name: string, options: PlatformOptions = {}): Promise<RunningPlatform> =>
  start(['subgraph.js', name], options);

async function start([program = '', ...args]: string[], options: PlatformOptions): Promise<RunningPlatform> {
  const dataDir = options.dataDir ?? makeTemporaryFolder();
  const port = String(await freePort());
  const own = { DATA_DIR: dataDir, PORT: port, MODE: options.mode ?? 'many', DATABASE_URL: '', SEED: '' };
  const access = { GATEWAY_SECRET: gatewaySecret, SIGN_IN: String(options.signIn ?? false), ...patient };
  const registered = options.planConsole ? {} : { PERSISTED_DOCUMENTS: ofIdentity };
  const child = spawn(process.execPath, [join(workspaceRoot, 'tools/start/dist', program), ...args], {
    cwd: join(workspaceRoot, 'tools/start/dist'),
    env: { ...inherited, ...own, ...access, ...registered, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk));
  const { url, processes, services, credentials = [] } = await whenReady(child, () => printed);
  hold(child, 'unref');
  const stop = async () => {
    const code = await stopChild(child);
    if (!options.dataDir) await removeEmbeddedPostgres(dataDir);
    return code;
  };
  return { url, dataDir, processes, services, credentials, output: () => printed, stop, child };
}

/**
 * Lets jest exit even when a spec forgets to stop the platform: the channel closes with jest, and that ends
 * the platform. Who waits for the platform's end must hold on to it again, since a process with nothing else
 * to wait for would exit at once.
 */
function hold(child: ChildProcess, how: 'ref' | 'unref'): void {
  for (const handle of [child, child.channel, child.stdout, child.stderr])
    (handle as { ref?(): void; unref?(): void } | null)?.[how]?.();
}

function whenReady(child: ChildProcess, printed: () => string): Promise<ReadyMessage> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: ReadyMessage) => message.type === 'ready' && resolve(message));
    child.once('error', reject);
    child.once('close', (code) =>
      reject(new Error(`The platform ended with ${code} before it was ready:\n${printed()}`)),
    );
  });
}

async function stopChild(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('close', resolve));
    hold(child, 'ref');
    child.kill('SIGTERM');
    await ended;
  }
  return child.exitCode;
}
