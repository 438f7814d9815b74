import { SignJWT } from 'jose';
import { GatewayProof, proofHeader, ProofVerifier } from './gateway-proof';

const secret = 'a secret of at least thirty-two characters';
const verifier = new ProofVerifier(secret);
const proofOf = async (by = secret) => (await new GatewayProof(by).header())[proofHeader];

it('holds when it was made with the same secret, and is known at once from then on', async () => {
  const proof = await proofOf();
  expect(await verifier.holds(proof)).toBe(true);
  expect(verifier.holds(proof)).toBe(true);
});

it('does not hold by another secret, for another audience, without an end, or when absent', async () => {
  const key = new TextEncoder().encode(secret);
  const made = new SignJWT().setProtectedHeader({ alg: 'HS256' });
  const elsewhere = await made.setAudience('x').setExpirationTime('1m').sign(key);
  const endless = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('urn:bien-cuong:subgraph')
    .sign(key);
  const wrong = [await proofOf(secret.toUpperCase()), elsewhere, endless, 'abc', '', undefined, ['a', 'b']];
  for (const proof of wrong) expect(await verifier.holds(proof)).toBe(false);
});

it('is made anew before it ends, and no longer holds after a minute', async () => {
  const gateway = new GatewayProof(secret);
  const { [proofHeader]: first } = await gateway.header();
  const fresh = new ProofVerifier(secret);
  const now = Date.now();
  jest.useFakeTimers({ now: now + 30_000, doNotFake: ['performance', 'nextTick', 'queueMicrotask'] });
  const { [proofHeader]: second } = await gateway.header();
  expect(second).not.toBe(first);
  expect(await fresh.holds(first)).toBe(true);
  jest.setSystemTime(now + 70_000);
  expect(await new ProofVerifier(secret).holds(first)).toBe(false);
  expect(await new ProofVerifier(secret).holds(second)).toBe(true);
  jest.useRealTimers();
});
