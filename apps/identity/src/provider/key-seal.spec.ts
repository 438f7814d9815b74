import { KeySeal } from './key-seal';

const [secret, other] = ['a secret that is in no database, ever', 'another that is in no database either'];
const seal = new KeySeal({ secret });

it('opens what it has sealed, and reveals nothing of it', async () => {
  const sealed = await seal.seal('{"kty":"EC","d":"private"}');
  expect(sealed).toMatch(/^eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('private');
  expect(await seal.seal('{"kty":"EC","d":"private"}')).not.toBe(sealed);
  expect(await seal.open(sealed)).toEqual({ text: '{"kty":"EC","d":"private"}', current: true });
});

it('opens what was sealed with the previous secret, and says so', async () => {
  const sealed = await seal.seal('key');
  const changed = new KeySeal({ secret: other, before: secret });
  expect(await changed.open(sealed)).toEqual({ text: 'key', current: false });
  expect(await changed.open(await changed.seal('key'))).toEqual({ text: 'key', current: true });
});

it.each([
  ['another secret', async () => new KeySeal({ secret: other }).open(await seal.seal('key'))],
  [
    'two others',
    async () => new KeySeal({ secret: other, before: `${other}!` }).open(await seal.seal('key')),
  ],
  ['what was altered', async () => seal.open((await seal.seal('key')).replace(/[^.]+$/, 'A'.repeat(22)))],
])('says in one sentence what is wrong with %s', async (_what, open) => {
  await expect(open()).rejects.toThrow(
    /^IDENTITY_KEYS_SECRET: the keys in the database of identity were encrypted with another one\. Give that one, or/,
  );
});

it('distinguishes sealed keys from unencrypted ones', async () => {
  expect(KeySeal.isSealed(await seal.seal('key'))).toBe(true);
  for (const plain of [{ kty: 'EC', d: 'private' }, 'vBbn6cOEgRDH8jqcC0HQZ3Yp6Vg5pYb4Jm3B_u0x-2E', ''])
    expect(KeySeal.isSealed(plain)).toBe(false);
});
