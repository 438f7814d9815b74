import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { inherited } from '../environment';
import { bundledChromium } from './bundled-chromium';
import { installedBrowsers } from './installed-browsers';

/** Nothing but loopback can be reached, whatever a page or the browser itself may try. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const args = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  // A page lives for a second: optimising its functions takes longer than they then run.
  '--js-flags=--no-opt --no-maglev',
  LOOPBACK_ONLY,
];

/** A real headless browser: one that is installed, else the Chromium inside the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of installedBrowsers()) {
    try {
      return await launch({ executablePath });
    } catch (error) {
      failures.push(`${executablePath}: ${String(error)}`);
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return launch(await bundledChromium());
  throw new Error(
    ['Install Chrome or Chromium: the bundled one runs on Linux x64 only.', ...failures].join('\n'),
  );
}

const launch = (options: LaunchOptions): Promise<Browser> =>
  chromium.launch({ args, ...options, env: { ...inherited, ...options.env } });
