/** Spec files of the whole beside which nothing may run: one builds what others use, one is about what load does. */
const alone = ['/apps/e2e/src/npm-start\\.spec', '/apps/e2e/src/hostile\\.spec'];

const usual = ['/node_modules/', '/dist/'];

/** The runs of jest, by their flags, that together test projects. */
export function testRuns(projects: readonly string[]): string[][] {
  const flags = ['--ci', '--selectProjects', ...projects];
  const apart = [...usual, ...alone].map((pattern) => `--testPathIgnorePatterns=${pattern}`);
  const sideBySide = [...flags, '--maxWorkers=2', ...apart];
  const oneByOne = [...flags, '--runInBand', ...alone.map((pattern) => `--testPathPatterns=${pattern}`)];
  return projects.includes('e2e') ? [sideBySide, oneByOne] : [sideBySide];
}
