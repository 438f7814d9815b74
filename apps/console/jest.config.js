const preset = require('../../jest.preset.js');

/** Packages published as ES modules only, which jest must compile before it can run them. */
const esmOnly = [
  'react-router',
  'echarts',
  'zrender',
  '@svg-maps',
  '@remix-run',
  'cookie-es',
  '@ant-design',
  '@rc-component',
  'hucre',
  'react-data-grid',
];

/** The value the bundler would set: compiled to CommonJS, a file has no import.meta. */
const bundled = { optimizer: { globals: { vars: { 'import.meta.hot': 'undefined' } } } };

const react = { transform: { react: { runtime: 'automatic' } } };

module.exports = {
  ...preset,
  displayName: 'console',
  rootDir: __dirname,
  testEnvironment: 'jest-fixed-jsdom',
  testMatch: ['**/*.{spec.ts,test.tsx}'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/jest-browser.ts'],
  globalSetup: '<rootDir>/src/testing/jest-platform-setup.ts',
  globalTeardown: '<rootDir>/src/testing/jest-platform-teardown.ts',
  moduleNameMapper: {
    '\\.css$': '<rootDir>/src/testing/jest-class-names.ts',
    '^antd$': '<rootDir>/src/testing/lazily/antd.cjs',
    '^@ant-design/icons$': '<rootDir>/src/testing/lazily/icons.cjs',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { ...react, target: 'es2023', parser: { syntax: 'typescript', tsx: true } } },
    ],
    '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2023', transform: bundled } }],
  },
  transformIgnorePatterns: [`^(?!.*/node_modules/(${esmOnly.join('|')})/).*/node_modules/`],
};
