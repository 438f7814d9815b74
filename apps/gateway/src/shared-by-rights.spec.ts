import { TestIssuer } from '@bien-cuong/testing';
import { TinyPlatform } from './testing/tiny-platform';

const query = '{ largestMoon { name } }';
const PROVINCE = '00000000-0000-4000-8000-000000000001';
let issuer: TestIssuer;

/** How many requests the subgraph gets when these callers send the same query at the same time. */
async function asked(variables: Record<string, string>, callers: Record<string, unknown>[]): Promise<number> {
  const platform = new TinyPlatform();
  const { moons, pace } = platform.system;
  await platform.start({ OIDC_ISSUER: issuer.url, ...variables });
  const tokens = await Promise.all(callers.map((claims) => issuer.token({ claims })));
  const first = { authorization: `Bearer ${await issuer.token({ claims: { sub: 'first' } })}` };
  await platform.ask(query, first);
  await platform.ask('mutation { name(moon: "X") { name } }', first);
  moons.headers.length = 0;
  pace.moonsDelayMs = 200;
  await Promise.all(tokens.map((token) => platform.ask(query, { authorization: `Bearer ${token}` })));
  await platform.stop();
  return moons.headers.length;
}

beforeAll(async () => {
  issuer = await TestIssuer.start();
});
afterAll(() => issuer.stop());

const colleagues = ['a', 'b', 'c'].map((sub) => ({ sub, roles: ['province'], provinces: [PROVINCE] }));

it('asks once for all callers with the same rights, where subgraphs decide by the rules alone', async () => {
  expect(await asked({ SHARED_BY: 'rights' }, colleagues)).toBe(1);
});

it('asks once for each token unless configured otherwise', async () => {
  expect(await asked({}, colleagues)).toBe(3);
});

it('shares nothing between callers whose rights differ', async () => {
  const [one] = colleagues;
  const others = [
    { ...one, provinces: [] },
    { ...one, roles: ['council'] },
    { ...one, roles: ['province', 'council'] },
    { ...one, roles: [] },
    { ...one, roles: ['partner'], scope: 'awards:read' },
    { ...one, roles: ['partner'], scope: 'awards:read units:read' },
  ];
  expect(await asked({ SHARED_BY: 'rights' }, [...colleagues, ...others])).toBe(1 + others.length);
});

it('shares nothing that may be the caller’s own', async () => {
  expect(await asked({ SHARED_BY: 'rights', STORED_ANSWERS_MIB: '0' }, colleagues)).toBe(3);
});
