import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';
import { inherited } from '../environment';
import { workspaceRoot } from '../workspace-root';

const PACKAGE = '@sparticuz/chromium';
const CACHE = join(workspaceRoot, 'node_modules/.cache');

/**
 * The package's own fonts.conf names folders that exist in the cloud only; this one names the fonts beside
 * it.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** The Chromium of the lockfile, unpacked once, with the libraries and fonts that a bare machine lacks. */
export async function bundledChromium(): Promise<LaunchOptions> {
  const folder = join(CACHE, `chromium-${version()}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

function version(): string {
  const file = join(workspaceRoot, 'node_modules', PACKAGE, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * The package unpacks into its process's temporary folder, and includes its libraries only where it detects a
 * bare Amazon Linux. So it runs in a process of its own whose environment says both. The rename at the end
 * keeps a half-unpacked folder from being used.
 */
async function unpackTo(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const script = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: workspaceRoot,
    env: { ...inherited, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  writeFileSync(join(draft, 'fonts/fonts.conf'), FONTS);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
