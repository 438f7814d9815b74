import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';

import { ask } from './testing/ask';
import { type RunningGateway, startGateway } from './testing/start-gateway';

const QUERY = `{ province(code: "04", on: "2018-08-31") {
  name reviews(period: "2009/2019") { kind } awardTally(period: "2009/2019") { total } } }`;

interface Data {
  province: { name: string; reviews: object[]; awardTally: object } | null;
}

let platform: RunningPlatform;
let gateway: RunningGateway;

/** A second gateway over the same services, but for awards, where nobody listens. */
beforeAll(async () => {
  platform = await startPlatform();
  gateway = await startGateway({ ...platform.services, awards: 'http://127.0.0.1:9' });
}, 120_000);

afterAll(async () => {
  await gateway.stop();
  await platform.stop();
});

it('answers what the other subgraphs know and marks what is missing, without inner addresses', async () => {
  const nullable = `{ reviews(period: "2009/2019", pilot: true) { kind province { name } } awardTypes { code } }`;
  const { status, errors } = await ask(gateway.url, nullable);
  expect(status).toBe(200);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'awards' });
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|stack/);
});

it('keeps the fields of the province beside the one that failed', async () => {
  const { data, errors } = await ask<Data>(gateway.url, QUERY);
  expect(data?.province).toMatchObject({
    name: 'Cao Bằng',
    reviews: [{ kind: 'INTERIM' }],
    awardTally: null,
  });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({ path: ['province'], extensions: { service: 'awards' } });
});

it('says in its readiness which part is down', async () => {
  const ready = await fetch(new URL('/health/ready', gateway.url));
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ parts: { awards: 'down', provinces: 'up' } });
});
