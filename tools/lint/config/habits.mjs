import checkFile from 'eslint-plugin-check-file';
import { defaultExporters, environments, sources } from './files.mjs';

const defaultExport =
  'Export it by name, so that it is called the same everywhere; a default export is only for files a tool reads.';

/** Conventions that hold in every project. */
export const habits = [
  {
    files: sources,
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*': '+([a-z0-9])*(-+([a-z0-9]))' },
        {
          ignoreMiddleExtensions: true,
          errorMessage: 'Name the file "{{ target }}" in kebab-case: small letters, digits and hyphens.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: defaultExport },
        { selector: 'ExportSpecifier[exported.name="default"]', message: defaultExport },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only environment.ts reads process.env: read and check it there and pass the value on.',
        },
      ],
    },
  },
  { files: environments, rules: { 'no-restricted-properties': 'off' } },
  { files: defaultExporters, rules: { 'no-restricted-syntax': 'off' } },
];
