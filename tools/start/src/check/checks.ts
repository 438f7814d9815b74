/** A check that is not jest: a tool of the lockfile and its arguments, as the script of that name in package.json. */
export interface Check {
  name: string;
  script: string;
}

/**
 * The checks in two lanes that run side by side, since a machine has at least two cores. Types come after the build,
 * because both want the cores, and lint and format want them less.
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
