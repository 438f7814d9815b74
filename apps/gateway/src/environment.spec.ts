import { readGatewayEnvironment } from './environment';

describe('readGatewayEnvironment', () => {
  it('needs nothing', () => {
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
      ...{ executor: 'compiled', shareReads: true, storedAnswersMiB: 16, neverStored: [] },
    });
    expect(readGatewayEnvironment(names)).toMatchObject({
      ...{ executor: 'stock', shareReads: false, storedAnswersMiB: 0, neverStored: ['A', 'B'] },
    });
    expect(() => readGatewayEnvironment({ EXECUTOR: 'fast' })).toThrow('EXECUTOR');
  });

  it('offers neither IDE nor introspection in production', () => {
    expect(readGatewayEnvironment({ NODE_ENV: 'production' })).toMatchObject({
      ide: false,
      introspection: false,
    });
  });

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
