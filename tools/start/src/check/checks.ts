/**
 * A check other than jest: a tool of the lockfile and its arguments, as the script of that name in
 * package.json.
 */
export interface Check {
  name: string;
  script: string;
}

/** What tests wait for: they start what is built, and a wrong type says more than the tests that fail of it. */
export const beforeTests: readonly Check[] = [
  { name: 'build', script: 'build' },
  { name: 'types', script: 'typecheck' },
];

/** What begins at the same time, since a machine has at least two cores, and may go on beside the tests. */
export const besideTests: readonly Check[] = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
];
