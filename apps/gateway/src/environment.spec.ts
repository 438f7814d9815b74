import { readGatewayEnvironment } from './environment';

const closed = { OIDC_ISSUER: 'https://id.invalid', GATEWAY_SECRET: 'a secret of more than 32 characters' };

describe('readGatewayEnvironment', () => {
  it('requires no variable', () => {
    expect(readGatewayEnvironment({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      supergraph: expect.stringMatching(/gateway.supergraph\.graphql$/),
      subgraphUrls: {},
      ide: true,
      introspection: true,
    });
  });

  it('executes compiled, shares reads and keeps answers unless told otherwise', () => {
    const names = { EXECUTOR: 'stock', SHARE_READS: 'false', STORED_ANSWERS_MIB: '0', NEVER_STORED: 'A, B' };
    expect(readGatewayEnvironment({})).toMatchObject({
      executor: 'compiled',
      shareReads: true,
      storedAnswersMiB: 16,
      neverStored: [],
    });
    expect(readGatewayEnvironment(names)).toMatchObject({
      executor: 'stock',
      shareReads: false,
      storedAnswersMiB: 0,
      neverStored: ['A', 'B'],
    });
    expect(() => readGatewayEnvironment({ EXECUTOR: 'fast' })).toThrow('EXECUTOR');
  });

  it('offers neither IDE nor introspection in production', () => {
    expect(readGatewayEnvironment({ NODE_ENV: 'production', ...closed })).toMatchObject({
      ide: false,
      introspection: false,
    });
  });

  it.each([
    [
      'in production',
      { NODE_ENV: 'production' },
      'OIDC_ISSUER: has to be set, because NODE_ENV is production',
    ],
    ['on every interface', { HOST: '0.0.0.0' }, 'because HOST 0.0.0.0 can be reached by other machines'],
    ['on every IPv6 interface', { HOST: '::' }, 'HOST ::'],
    ['under a name that only looks local', { HOST: '127.example.org' }, 'HOST 127.example.org'],
    [
      'without the secret',
      { HOST: '10.0.0.1', OIDC_ISSUER: closed.OIDC_ISSUER },
      'GATEWAY_SECRET: has to be set',
    ],
  ])('does not start without an identity provider %s', (_where, variables, says) => {
    expect(() => readGatewayEnvironment(variables)).toThrow(says);
    expect(readGatewayEnvironment({ ...variables, ...closed })).toBeDefined();
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])(
    'starts without an identity provider for a developer on %s',
    (HOST) => {
      expect(readGatewayEnvironment({ HOST }).host).toBe(HOST);
    },
  );

  it('reads where the subgraphs are', () => {
    const { subgraphUrls } = readGatewayEnvironment({
      SUBGRAPH_URLS: 'a=http://a:1/graphql, b=http://b:2/?x=y',
    });
    expect(subgraphUrls).toEqual({ a: 'http://a:1/graphql', b: 'http://b:2/?x=y' });
  });

  it.each(['a', 'a=', 'a=nowhere', 'a=http://a,,'])('refuses %j as a list of URLs', (text) => {
    expect(() => readGatewayEnvironment({ SUBGRAPH_URLS: text })).toThrow(
      'SUBGRAPH_URLS: expected name=url,name=url',
    );
  });

  it('silences the reports of @apollo/gateway', () => {
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true');
  });
});
