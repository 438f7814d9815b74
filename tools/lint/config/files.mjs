/** The sets of files that the rules refer to. */
export const typescript = ['**/*.{ts,tsx,mts}'];
export const sources = ['{apps,libs,tools}/**/*.{ts,tsx,mts}'];
export const specs = ['**/*.{spec,test}.{ts,tsx}', '**/src/testing/**/*.{ts,tsx}', 'apps/e2e/**/*.ts'];
export const configs = ['**/*.config.{js,mjs,ts,mts}', '**/codegen.ts', 'jest.preset.js'];
/** Files that must have a default export, because their reader expects one. */
export const defaultExporters = [...configs, '**/jest-*.ts', '**/*.d.ts'];
/** Files beside a project's src, which tools read; no tsconfig.json includes them. */
export const untyped = ['{apps,libs,tools}/*/*.{ts,mts}', '*.{ts,mts}'];
export const scripts = ['**/*.{js,cjs,mjs}'];
/** Files that may read process.env; specs pass it on to the processes they start. */
export const environments = [
  '**/environment.ts',
  'libs/environment/src/**',
  '**/*.mjs',
  ...configs,
  ...specs,
];
export const generated = [
  '**/dist/**',
  '**/generated/**',
  '**/.data/**',
  '.nx/**',
  '**/coverage/**',
  'tools/lint/fixtures/cycle/**',
];
