import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { workspaceRoot } from '@bien-cuong/testing';
import { runToEnd } from './run-to-end';

export interface Weather {
  /** The URL to send requests to. */
  url: string;
  /** The headers of the requests it got. */
  headers: IncomingHttpHeaders[];
  /** Disconnects it, and reconnects it. */
  leave(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

/** The subgraph of docs/examples/subgraph as its own team starts it, behind a relay that records headers. */
export async function startWeather(): Promise<Weather> {
  const program = spawn(process.execPath, [join(workspaceRoot, 'docs/examples/subgraph/weather.ts')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const target = await addressOf(program);
  const headers: IncomingHttpHeaders[] = [];
  const relay = createServer((request, response) => {
    headers.push(request.headers);
    void passOn(request, response, target);
  });
  await once(relay.listen(0, '127.0.0.1'), 'listening');
  const { port } = relay.address() as AddressInfo;
  const leave = async () => {
    if (!relay.listening) return;
    const closed = once(relay, 'close');
    relay.close();
    relay.closeAllConnections();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}/`,
    headers,
    leave,
    comeBack: async () => void (await once(relay.listen(port, '127.0.0.1'), 'listening')),
    stop: async () => {
      await leave();
      const ended = once(program, 'close');
      program.kill();
      await ended;
    },
  };
}

async function passOn(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  const { 'content-type': type = '' } = request.headers;
  const question = { method: 'POST', headers: { 'content-type': type }, body: await text(request) };
  const answer = await fetch(target, question);
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once('close', (code) => reject(new Error(`weather ended with ${code} before it listened.`)));
    program.stdout?.on('data', (printed: Buffer) => {
      const [address] = /http:\/\/[\w.:]+\//.exec(String(printed)) ?? [];
      if (address) resolve(address);
    });
  });
}

/**
 * Does what `npm run compose` does after its build.
 * @returns its output
 */
export async function composeWith(out: string, ...args: string[]): Promise<string> {
  const program = join(workspaceRoot, 'tools/compose/dist/main.js');
  const { code, output, complaint } = await runToEnd([program, ...args, '--out', out], {});
  if (code !== 0) throw new Error(complaint);
  return output;
}
