import { hashPassword, passwordMatches, weaknessOf } from './password';

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

it('hashes by argon2id, each time anew, and knows the password again however it was typed', async () => {
  const [one, other] = [await hashPassword('sông núi cờ bay'), await hashPassword('sông núi cờ bay')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await passwordMatches('sông núi cờ bay'.normalize('NFD'), one)).toBe(true);
  expect(await passwordMatches('sông núi cờ bày', one)).toBe(false);
});

it('never matches where there is no password', async () => {
  expect(await passwordMatches('no account has this password', undefined)).toBe(false);
  expect(await passwordMatches('', null)).toBe(false);
});
