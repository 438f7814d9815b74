/**
 * A check other than jest: a tool of the lockfile and its arguments, as the script of that name in
 * package.json.
 */
export interface Check {
  name: string;
  script: string;
}

/**
 * The checks in two lanes that run in parallel, since a machine has at least two cores. Type checks come
 * after the build, because both need the cores most, and lint and format checks need them less.
 */
export const lanes: readonly Check[][] = [
  [
    { name: 'build', script: 'build' },
    { name: 'types', script: 'typecheck' },
  ],
  [
    { name: 'format', script: 'format:check' },
    { name: 'lint', script: 'lint' },
  ],
];
