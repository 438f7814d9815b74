import type { IncomingMessage } from 'node:http';
import { placeOf } from './sign-in-place';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

const place = (agent?: string) => {
  const headers = { 'x-forwarded-for': '192.0.2.1', ...(agent !== undefined && { 'user-agent': agent }) };
  return placeOf({ headers } as unknown as IncomingMessage);
};

it.each([
  ['a computer', chrome, 'Chrome', 'Windows'],
  ['a telephone', phone, 'Safari', 'iOS'],
  ['a program', 'curl/8.1', null, null],
  ['nothing', '', null, null],
  ['nobody', undefined, null, null],
  ['whoever wants to do harm', '<script>alert(1)</script>'.repeat(400), null, null],
])('names what %s says of itself, and no more', (_what, agent, browser, system) => {
  expect(place(agent)).toEqual({ browser, system, address: '192.0.2.1' });
});
