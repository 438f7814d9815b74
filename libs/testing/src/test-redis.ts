import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { freePort } from '@bien-cuong/postgres';

/** Whether this machine has a Redis server: npm brings none, and the platform does not require one. */
export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** A Redis server for one spec, which keeps nothing on disk and may be killed. */
export class TestRedis {
  private server: ChildProcess | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<TestRedis> {
    const redis = new TestRedis(await freePort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it; after `kill`, again at the same address. */
  async start(): Promise<void> {
    const options = { port: this.port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: tmpdir() };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.server = server;
    for await (const line of createInterface(server.stdout)) {
      if (line.includes('Ready to accept connections')) return void server.stdout.resume();
    }
    throw new Error('redis-server ended before it accepted connections.');
  }

  /** Ends it at once, like a crash. */
  async kill(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const ended = once(server, 'close');
    server.kill('SIGKILL');
    await ended;
    this.server = undefined;
  }
}
