import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { type RunningPlatform, startPlatform, workspaceRoot } from '@bien-cuong/testing';

import { ask } from './testing/ask';

const QUERY = `{ province(code: "04", on: "2018-08-31") {
  name reviews(period: "2009/2019") { kind } awardTally(period: "2009/2019") { total } } }`;

interface Data {
  province: { name: string; reviews: object[]; awardTally: object } | null;
}

let platform: RunningPlatform;
let gateway: ChildProcess;
let url: string;

/** A second gateway over the same services, but for awards, where nobody listens. */
beforeAll(async () => {
  platform = await startPlatform();
  const urls: Record<string, string> = { ...platform.services, awards: 'http://127.0.0.1:9' };
  const subgraphs = ['provinces', 'movements', 'personnel', 'awards'] as const;
  gateway = spawn(process.execPath, [join(workspaceRoot, 'apps/gateway/dist/main.js')], {
    env: {
      ...process.env,
      PORT: '0',
      SUBGRAPH_URLS: subgraphs.map((name) => `${name}=${new URL('/graphql', urls[name] ?? '')}`).join(','),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise((resolve) => {
    gateway.stdout?.on('data', (text: Buffer) => {
      const [address] = /http:\/\/[\d.:]+/.exec(String(text)) ?? [];
      if (address) resolve(address);
    });
  });
}, 120_000);

afterAll(async () => {
  gateway.kill('SIGTERM');
  await once(gateway, 'close');
  await platform.stop();
});

it('answers what the other subgraphs know and marks what is missing, without inner addresses', async () => {
  const nullable = `{ reviews(period: "2009/2019", pilot: true) { kind province { name } } awardTypes { code } }`;
  const { status, errors } = await ask(url, nullable);
  expect(status).toBe(200);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'awards' });
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|stack/);
});

it('keeps the fields of the province beside the one that failed', async () => {
  const { data, errors } = await ask<Data>(url, QUERY);
  expect(data?.province).toMatchObject({
    name: 'Cao Bằng',
    reviews: [{ kind: 'INTERIM' }],
    awardTally: null,
  });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({ path: ['province'], extensions: { service: 'awards' } });
});

it('says in its readiness which part is down', async () => {
  const ready = await fetch(new URL('/health/ready', url));
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ parts: { awards: 'down', provinces: 'up' } });
});
