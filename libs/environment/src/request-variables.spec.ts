import { requestVariables } from './request-variables';

const trusted = (TRUST_PROXY: string) => requestVariables.safeParse({ TRUST_PROXY }).data?.TRUST_PROXY;

it('reads how many proxies there are, or their addresses', () => {
  expect(trusted('2')).toBe(2);
  expect(trusted('loopback, 10.0.0.0/8, fd00::/8,192.0.2.7')).toEqual([
    'loopback',
    '10.0.0.0/8',
    'fd00::/8',
    '192.0.2.7',
  ]);
});

it.each(['true', 'everybody', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0', ''])(
  'refuses «%s» as proxies',
  (text) => {
    expect(trusted(text)).toBeUndefined();
  },
);
