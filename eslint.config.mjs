import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/lint/config/boundaries.mjs';
import { fileRoles } from './tools/lint/config/file-roles.mjs';
import { generated, scripts, specs, typescript, untyped } from './tools/lint/config/files.mjs';
import { habits } from './tools/lint/config/habits.mjs';
import { projectSettings } from './tools/lint/config/project-settings.mjs';
import { strictness } from './tools/lint/config/strictness.mjs';
import { typeInformation } from './tools/lint/config/type-information.mjs';
import { house } from './tools/lint/config/rules-that-teach.mjs';

export default defineConfig(
  globalIgnores(generated),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { files: scripts, extends: [js.configs.recommended], languageOptions: { globals: globals.node } },
  {
    files: typescript,
    extends: [js.configs.recommended, tseslint.configs.strict],
    languageOptions: { parserOptions: typeInformation },
    plugins: { house },
    rules: { ...strictness, 'house/no-circle': 'error' },
  },
  { files: untyped, extends: [tseslint.configs.disableTypeChecked] },
  { files: specs, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['apps/console/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  boundaries,
  fileRoles,
  habits,
  await projectSettings(),
);
