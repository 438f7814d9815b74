import { hashPassword, longestPassword, passwordMatches, samePassword, weaknessOf } from './password';

const decomposed = (text: string) => text.normalize('NFD');

it.each([
  ['eleven', 'Xk7#qPz!m2w', 'short'],
  ['129 characters', 'ab1!'.repeat(33), 'long'],
  ['a common one, lengthened', 'password1234', 'guessable'],
  ['a row of keys', 'qwertyuiop[]', 'guessable'],
  ["the account's own name", 'nguyen.van.thu@bienphong.example', 'guessable'],
  ['four words', 'sông núi cờ bay trên đỉnh', undefined],
  ['a random one', 'v3Yp-0xTq9-Lm2w', undefined],
])('judges %s', (_what, password, weakness) => {
  expect(weaknessOf(password, ['nguyen.van.thu@bienphong.example', 'Nguyễn Văn Thử'])).toBe(weakness);
});

it('hashes by argon2id, with a new salt each time, and recognises the password in every normal form', async () => {
  const [one, other] = [await hashPassword('sông núi cờ bay'), await hashPassword('sông núi cờ bay')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await passwordMatches('sông núi cờ bay'.normalize('NFD'), one)).toBe(true);
  expect(await passwordMatches('sông núi cờ bày', one)).toBe(false);
});

it('never matches where an account has no password', async () => {
  expect(await passwordMatches('no account has this password', undefined)).toBe(false);
  expect(await passwordMatches('', null)).toBe(false);
});

/** Vietnamese sentences of 115, 128 and 129 letters, many of which are three characters when decomposed. */
const sentence =
  'Người Việt Nam giữ biên cương của Tổ quốc; những cột mốc ở địa đầu Hà Giang, Lạng Sơn, Cao Bằng vẫn đứng vững giữa mây.';
const [of115, of128, of129] = [115, 128, 129].map((letters) =>
  sentence.padEnd(129, 'ệ').slice(0, letters),
) as [...[string, string, string]];

describe('however a keyboard writes the same letters', () => {
  it.each([
    ['four letters, decomposed', decomposed('ệẫộữ'), 'short'],
    ['eleven, decomposed', decomposed('Tổ quốc ệữẫ'), 'short'],
    ['twelve that look like eight', 'ﬃﬃﬃﬃ', 'guessable'],
    ['a sentence', of115, undefined],
    ['a sentence, decomposed', decomposed(of115), undefined],
    ['the longest, decomposed', decomposed(of128), undefined],
    ['one letter more', of129, 'long'],
    ['one letter more, decomposed', decomposed(of129), 'long'],
    ['signs of two units', `${of115} 🇻🇳🏔️🌾`, undefined],
    ['what would take minutes to normalise', 'a\u0301\u0327'.repeat(100_000), 'long'],
    ['a name, decomposed', decomposed('Nguyễn Văn Thử'), 'guessable'],
  ])('measures %s', (_what, password, weakness) => {
    expect(weaknessOf(password, ['Nguyễn Văn Thử'])).toBe(weakness);
  });

  it.each([of115, of128])('recognises a long one', async (password) => {
    for (const chosen of [password, decomposed(password)]) {
      const hashed = await hashPassword(chosen);
      expect(await passwordMatches(password, hashed)).toBe(true);
      expect(await passwordMatches(decomposed(password), hashed)).toBe(true);
    }
  });

  it('never matches one that is too long, in any normal form', async () => {
    expect(longestPassword).toBe(128);
    const hashed = await hashPassword(of128);
    expect(await passwordMatches(of129, hashed)).toBe(false);
    expect(await passwordMatches(of128 + '\u0301'.repeat(100_000), hashed)).toBe(false);
  });

  it('distinguishes equal passwords from different ones', () => {
    expect(samePassword('sông núi', decomposed('sông núi'))).toBe(true);
    expect(samePassword('sông núi', 'song nui')).toBe(false);
    expect(samePassword('sông núi', 'Sông núi')).toBe(false);
  });
});
