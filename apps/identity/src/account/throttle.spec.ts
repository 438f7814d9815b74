import { IdentityUnavailable, InvalidInput, NotConfirmed } from '@bien-cuong/domain';
import { WrongSignIn } from '../sign-in/refusals';
import { Throttle, TooManyAttempts } from './throttle';

const failWith = (throttle: Throttle, error: Error) =>
  throttle.attempt('somebody', '192.0.2.1', () => Promise.reject(error)).catch((thrown: unknown) => thrown);

async function fails(error: () => Error, times: number): Promise<unknown> {
  const throttle = new Throttle();
  let last: unknown;
  for (let time = 0; time < times; time += 1) last = await failWith(throttle, error());
  return last;
}

it.each([
  ['a wrong password', () => new WrongSignIn()],
  ['a wrong code', () => new InvalidInput({ vi: 'Sai', en: 'Wrong' }, 'code')],
])('stops after ten attempts with %s', async (_, error) => {
  expect(await fails(error, 10)).toEqual(error());
  expect(await fails(error, 11)).toBeInstanceOf(TooManyAttempts);
});

// More attempts than an account may have, and more than an address.
it.each([
  ['the database is away', () => new IdentityUnavailable()],
  ['it is not confirmed', () => new NotConfirmed()],
  ['something breaks', () => new Error('Connection terminated unexpectedly')],
])('does not count an attempt of which %s', async (_, error) => {
  expect(await fails(error, 60)).toEqual(error());
});

it('resets the count of an account when its owner succeeds', async () => {
  const throttle = new Throttle();
  for (let round = 0; round < 3; round += 1) {
    for (let time = 0; time < 9; time += 1) await failWith(throttle, new WrongSignIn());
    expect(await throttle.attempt('somebody', '192.0.2.1', () => Promise.resolve(round))).toBe(round);
  }
});
