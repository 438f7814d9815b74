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
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer/[^/]+',
  '@borewit/[^/]+',
  '@marcbachmann/cel-js',
].join('|');

/**
 * Read in a sandbox, a global costs a call out of it; what never changes is handed to every file as an argument. Not TypeError:
 * cel-js has a class of that name.
 */
const builtIn = [
  'Array',
  'Boolean',
  'Error',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Reflect',
  'RegExp',
  'String',
  'Symbol',
  'WeakMap',
];

module.exports = {
  sandboxInjectedGlobals: builtIn,
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
