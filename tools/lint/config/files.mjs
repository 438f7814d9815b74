/** The sets of files that the rules speak about. */
export const typescript = ['**/*.{ts,tsx,mts}'];
export const sources = ['{apps,libs,tools}/**/*.{ts,tsx,mts}'];
export const specs = ['**/*.{spec,test}.{ts,tsx}', '**/src/testing/**/*.{ts,tsx}', 'apps/e2e/**/*.ts'];
export const configs = ['**/*.config.{js,mjs,ts,mts}', '**/codegen.ts', 'jest.preset.js'];
/** Files whose reader asks for a default export. */
export const defaultExporters = [...configs, '**/jest-*.ts', '**/*.d.ts'];
/** Beside a project's src, so in no tsconfig.json: what tools read. */
export const untyped = ['{apps,libs,tools}/*/*.{ts,mts}', '*.{ts,mts}'];
export const scripts = ['**/*.{js,cjs,mjs}'];
/** Who may read process.env; specs hand it on to the processes they start. */
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
