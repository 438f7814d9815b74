import { spareLoopback } from './loopback';
import type { Variables } from './inherit';

const all = 'localhost,127.0.0.1,::1,[::1]';

it.each<[string, Variables, Variables]>([
  ['where nothing was', {}, { no_proxy: all, NO_PROXY: all }],
  [
    'beside what was, in the other case too',
    { NO_PROXY: 'example.org' },
    { no_proxy: `example.org,${all}`, NO_PROXY: `example.org,${all}` },
  ],
  [
    'in small letters alone',
    { no_proxy: '.example.org 10.0.0.1' },
    { no_proxy: `.example.org,10.0.0.1,${all}`, NO_PROXY: `.example.org,10.0.0.1,${all}` },
  ],
  ['in each as it was', { no_proxy: 'a', NO_PROXY: 'b' }, { no_proxy: `a,${all}`, NO_PROXY: `b,${all}` }],
  ['once', { NO_PROXY: '::1,a,127.0.0.1' }, { NO_PROXY: '::1,a,127.0.0.1,localhost,[::1]' }],
])('excepts loopback %s', (_, given, expected) => {
  const environment = { ...given };
  spareLoopback(environment);
  expect(environment).toMatchObject(expected);
});
