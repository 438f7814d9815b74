import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['*.graphql', 'questions/*.graphql'],
  generates: {
    'graphql.ts': {
      plugins: ['typescript-operations'],
      config: {
        strictScalars: true,
        enumType: 'string-literal',
        skipTypename: true,
        scalars: { UUID: 'string', LocalDate: 'string', EDTF: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
