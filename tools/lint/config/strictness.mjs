/**
 * In addition to typescript-eslint's strict set: the rules about promises and types that find real mistakes,
 * and those that decorators need. `consistent-type-imports` stays off: `import type` of a class in a
 * decorated signature removes the metadata that TypeORM and type-graphql read at run time.
 */
export const strictness = {
  '@typescript-eslint/ban-ts-comment': 'off',
  'house/no-silenced-compiler': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};
