import { StartWait } from './start-wait';

const replaying = { code: '57P03', message: 'the database system is starting up' };
const silent = { message: 'The server does not support SSL connections' };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const waited = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);

it('goes on while the server replays its log, and says so', () => {
  const wait = new StartWait({ silent: 1_000, replaying: 60_000 });
  for (let second = 0; second < 50; second += 1) {
    waited(1_000);
    expect(wait.judge(replaying)).toBeUndefined();
    expect(wait.isReplaying).toBe(true);
  }
});

it('ends when that goes on for too long', () => {
  const wait = new StartWait({ silent: 1_000, replaying: 60_000 });
  waited(61_000);
  expect(wait.judge(replaying)).toEqual({ gaveUp: 'still replays its log after 1 min' });
});

it.each([
  [silent, silent.message],
  [{ code: 'ECONNREFUSED', message: '' }, 'ECONNREFUSED'],
])('ends when nothing else comes, and reports what came: %j', (refusal, last) => {
  const wait = new StartWait({ silent: 30_000, replaying: 60_000 });
  expect(wait.judge(refusal)).toBeUndefined();
  waited(31_000);
  expect(wait.judge(refusal)).toEqual({ gaveUp: `answered nothing but «${last}» for 0.5 min` });
});

it('ends at once when the password is wrong', () => {
  expect(new StartWait({ silent: 1, replaying: 1 }).judge({ code: '28P01' })).toMatchObject({
    reason: expect.stringContaining('secrets.json'),
  });
});
