/** Spec files of the whole beside which nothing may run: one builds what others use, one is about what load does. */
const alone = ['/apps/e2e/src/npm-start\\.spec', '/apps/e2e/src/hostile\\.spec'];
const whole = 'e2e';

/** What the files before leave in a worker makes it slow to find room: with more than this, a new one goes on. */
const LIGHT = '--workerIdleMemoryLimit=900MB';

const usual = ['/node_modules/', '/dist/'];

/** A run of jest. */
export interface TestRun {
  projects: readonly string[];
  flags: readonly string[];
}

/** The runs that together test projects. */
export function testRuns(projects: readonly string[]): TestRun[] {
  const apart = [...usual, ...alone].map((pattern) => `--testPathIgnorePatterns=${pattern}`);
  const sideBySide = run(projects, '--maxWorkers=2', LIGHT, ...apart);
  const only = alone.map((pattern) => `--testPathPatterns=${pattern}`);
  return projects.includes(whole) ? [sideBySide, run([whole], '--runInBand', ...only)] : [sideBySide];
}

const run = (projects: readonly string[], ...flags: string[]): TestRun => ({
  projects,
  flags: ['--ci', '--selectProjects', ...projects, ...flags],
});
