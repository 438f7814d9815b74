module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'e2e',
  rootDir: __dirname,
  globalSetup: '<rootDir>/src/testing/stage/jest-setup.ts',
  globalTeardown: '<rootDir>/src/testing/stage/jest-teardown.ts',
};
