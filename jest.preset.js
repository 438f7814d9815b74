/** What every project's jest.config.js starts from: SWC for decorators, workspace libs read from their sources. */
const esmOnly = [
  'get-port',
  'uuid',
  'p-.*',
  '@sparticuz/chromium',
  'jose',
  'oidc-provider',
  'openid-client',
  'oauth4webapi',
  'ghtml',
  'nanoid',
  'eta',
  'quick-lru',
  'content-disposition',
  'cookie',
].join('|');

module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@bien-cuong/source', 'node', 'require', 'default'],
  },
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
  transform: { '^.+\\.(t|j|mj)sx?$': '@swc/jest' },
  transformIgnorePatterns: [`^(?!.*/node_modules/(${esmOnly})/).*/node_modules/`],
  globalSetup: require.resolve('./libs/testing/src/jest-global-setup.ts'),
  globalTeardown: require.resolve('./libs/testing/src/jest-global-teardown.ts'),
  testTimeout: 120_000,
};
