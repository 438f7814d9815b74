import { type SharedPlatform, sharedPlatform } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { databasesOf } from './testing/databases';
import { type RunningGateway, startAssembly, startGateway } from './testing/start-gateway';

const QUERY = `{ province(code: "04", on: "2018-08-31") {
  name reviews(period: "2009/2019") { kind } awardTally(period: "2009/2019") { total } } }`;

interface Data {
  province: { name: string; reviews: object[]; awardTally: object } | null;
}

const nobody = '127.0.0.1:9';
let platform: SharedPlatform;

beforeAll(async () => {
  platform = await sharedPlatform();
}, 240_000);

/** Second gateways with the same data, except awards. */
const damaged: Record<string, () => Promise<RunningGateway>> = {
  'where nobody listens': () => startGateway({ ...platform.services, awards: `http://${nobody}` }),
  'where nobody listens, the others in its process': async () => {
    const { awards: _, ...databases } = (await databasesOf(platform)).databases;
    return startAssembly(databases, { awards: `http://${nobody}` });
  },
  'in its process, without a database': async () => {
    const { databases } = await databasesOf(platform);
    return startAssembly({ ...databases, awards: `postgres://awards:awards@${nobody}/awards` });
  },
};

describe.each(Object.entries(damaged))('a gateway with awards %s', (_, start) => {
  let gateway: RunningGateway;

  beforeAll(async () => {
    gateway = await start();
  });

  afterAll(() => gateway.stop());

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
    expect(errors?.[0]).toMatchObject({
      path: ['province', 'awardTally'],
      extensions: { service: 'awards' },
    });
  });

  it('says in its readiness which part is down', async () => {
    const ready = await fetch(new URL('/health/ready', gateway.url));
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ parts: { awards: 'down', provinces: 'up' } });
  });
});
