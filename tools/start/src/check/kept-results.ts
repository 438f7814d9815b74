import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inherited } from '../environment';
import { workspaceRoot } from '../workspace-root';
import { FOLDER } from './environment';
import { askedFile, keptFile, tallyFile } from './result-files';
import type { Tallies, Tally } from './tally';

/**
 * The cached test results of projects whose inputs have not changed. The inputs are those of Nx's target
 * `test-result`. That target does not run tests: it takes over what a run of jest found, so that one run can
 * cover many projects.
 */
export class KeptResults {
  private readonly run = mkdtempSync(join(tmpdir(), 'bien-cuong-results-'));

  /** @param folders the folders of all projects with tests */
  constructor(private readonly folders: readonly string[]) {}

  /** Finds the cached results; all other projects have to be tested. */
  async find(): Promise<Tallies> {
    // A file that Nx does not restore is not in its cache.
    for (const folder of this.folders) rmSync(keptFile(folder), { force: true });
    await this.askNx(this.folders);
    const kept = this.folders.filter(
      (folder) => !existsSync(askedFile(this.run, folder)) && existsSync(keptFile(folder)),
    );
    return Object.fromEntries(
      kept.map((folder) => [basename(folder), JSON.parse(readFileSync(keptFile(folder), 'utf8')) as Tally]),
    );
  }

  /**
   * Caches the results that passed, of projects that `find` did not find and whose inputs have not changed
   * since.
   */
  async keep(tested: Tallies): Promise<void> {
    const passed = this.folders.filter((folder) => tested[basename(folder)]?.failed === 0);
    for (const folder of passed)
      writeFileSync(tallyFile(this.run, folder), JSON.stringify(tested[basename(folder)]));
    if (passed.length > 0) await this.askNx(passed);
  }

  close(): void {
    rmSync(this.run, { recursive: true, force: true });
  }

  /** The target fails to say that it has no cached result. */
  private async askNx(folders: readonly string[]): Promise<void> {
    const names = folders.map((folder) => `@bien-cuong/${basename(folder)}`).join(',');
    const nx = join(workspaceRoot, 'node_modules/nx/dist/bin/nx.js');
    const child = spawn(process.execPath, [nx, 'run-many', '-t', 'test-result', '-p', names], {
      cwd: workspaceRoot,
      env: { ...inherited, NX_DAEMON: 'false', [FOLDER]: this.run },
      stdio: 'ignore',
    });
    await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  }
}
