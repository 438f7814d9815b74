import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from '@bien-cuong/testing';

const run = promisify(execFile);

/** Gateways of other makers, which only the bench needs: a separate package outside the workspace. */
export const competitorsFolder = 'tools/bench/competitors';

const PATIENCE = 10 * 60_000;
const folder = join(workspaceRoot, competitorsFolder);

/**
 * Installs them if they are not installed as the lockfile says.
 * @returns why they could not be installed; undefined on success
 */
export async function installCompetitors(): Promise<string | undefined> {
  if (areInstalled()) return undefined;
  try {
    const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    await run('npm', npm, { cwd: folder, timeout: PATIENCE });
    return undefined;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return /npm error (?!code)(.*)/.exec(stderr ?? '')?.[1] ?? message;
  }
}

function areInstalled(): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  );
}

/** The versions of those that are installed, by name. */
export function versionsOfCompetitors(): Record<string, string> {
  const { dependencies } = readPackage(folder) as { dependencies: Record<string, string> };
  const names = Object.keys(dependencies).filter((name) => existsSync(join(folder, 'node_modules', name)));
  return Object.fromEntries(
    names.map((name) => [name, String(readPackage(join(folder, 'node_modules', name))['version'])]),
  );
}

const readPackage = (at: string) =>
  JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Record<string, unknown>;
