import { SignJWT } from 'jose';
import { GatewayProof, proofHeader, ProofVerifier } from './gateway-proof';

const secret = 'a secret of at least thirty-two characters';
const verifier = new ProofVerifier(secret, 'awards');
const proofOf = async (by = secret, service = 'awards') =>
  (await new GatewayProof(by, service).header())[proofHeader];

it('is valid when made with the same secret, and is recognised without waiting from then on', async () => {
  const proof = await proofOf();
  expect(await verifier.holds(proof)).toBe(true);
  expect(verifier.holds(proof)).toBe(true);
});

it('is not valid with another secret, for another audience, without an expiry, or when absent', async () => {
  const key = new TextEncoder().encode(secret);
  const made = new SignJWT().setProtectedHeader({ alg: 'HS256' });
  const elsewhere = await made.setAudience('x').setExpirationTime('1m').sign(key);
  const endless = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('urn:bien-cuong:service:awards')
    .sign(key);
  const wrong = [await proofOf(secret.toUpperCase()), elsewhere, endless, 'abc', '', undefined, ['a', 'b']];
  for (const proof of wrong) expect(await verifier.holds(proof)).toBe(false);
});

it.each(['movements', 'identity', 'award', 'awards2', ''])(
  'made for %s is not valid at any other service',
  async (service) => {
    const proof = await proofOf(secret, service);
    expect(await new ProofVerifier(secret, service).holds(proof)).toBe(true);
    expect(await verifier.holds(proof)).toBe(false);
  },
);

it('is renewed before it expires, and is no longer valid after a minute', async () => {
  const gateway = new GatewayProof(secret, 'awards');
  const { [proofHeader]: first } = await gateway.header();
  const fresh = new ProofVerifier(secret, 'awards');
  const now = Date.now();
  jest.useFakeTimers({ now: now + 30_000, doNotFake: ['performance', 'nextTick', 'queueMicrotask'] });
  const { [proofHeader]: second } = await gateway.header();
  expect(second).not.toBe(first);
  expect(await fresh.holds(first)).toBe(true);
  jest.setSystemTime(now + 70_000);
  expect(await new ProofVerifier(secret, 'awards').holds(first)).toBe(false);
  expect(await new ProofVerifier(secret, 'awards').holds(second)).toBe(true);
  jest.useRealTimers();
});
