import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'undici';

/** Where Node's debugger listens once a process has been told to open it. */
const DEBUGGER = 'http://127.0.0.1:9229/json/list';

const PATIENCE = 5_000;

/** The debugger of another Node process, open until `close`. Only one process can have it open at a time. */
export interface Inspector {
  post(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** @throws Error when it is not a Node process */
export async function inspect(pid: number): Promise<Inspector> {
  process.kill(pid, 'SIGUSR1');
  const socket = new WebSocket(await addressOf(pid));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Process ${pid} cannot be inspected.`)));
  });
  let last = 0;
  const post: Inspector['post'] = (method, params = {}) =>
    new Promise((resolve) => {
      const id = (last += 1);
      const listen = ({ data }: { data: unknown }) => {
        const message = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown> };
        if (message.id !== id) return;
        socket.removeEventListener('message', listen);
        resolve(message.result ?? {});
      };
      socket.addEventListener('message', listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
  const closing = "setTimeout(() => process.getBuiltinModule('node:inspector').close(), 10)";
  return {
    post,
    close: async () => {
      await post('Runtime.evaluate', { expression: closing });
      socket.close();
      await whenClosed();
    },
  };
}

async function addressOf(pid: number): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    const [target] = await targets();
    if (target) return target.webSocketDebuggerUrl;
  }
  throw new Error(`Process ${pid} did not open its debugger.`);
}

async function whenClosed(): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end && (await targets()).length > 0; await sleep(50));
}

async function targets(): Promise<{ webSocketDebuggerUrl: string }[]> {
  try {
    return (await (await fetch(DEBUGGER)).json()) as { webSocketDebuggerUrl: string }[];
  } catch {
    return [];
  }
}
