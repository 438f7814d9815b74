import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const workspace = join(__dirname, '../..');

/** The code generation; the drift test runs it into another folder and compares. */
export function codegenFor(outputFolder: string): CodegenConfig {
  return {
    schema: join(__dirname, 'schema.graphql'),
    documents: [
      join(workspace, 'apps/console/src/**/*.graphql.ts'),
      join(__dirname, 'src/operations/*.graphql'),
    ],
    generates: {
      [`${outputFolder}/`]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          strictScalars: true,
          enumType: 'string-literal',
          useTypeImports: true,
          skipTypename: true,
          scalars: {
            UUID: 'string',
            LocalDate: 'string',
            EDTF: 'string',
            DateTime: 'string',
            JSON: 'unknown',
          },
        },
      },
    },
    silent: true,
  };
}

export default codegenFor(join(__dirname, 'src/generated'));
