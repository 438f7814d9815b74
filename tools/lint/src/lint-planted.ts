import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Problem {
  readonly rule: string | null;
  readonly message: string;
}

export interface Text {
  /** The path of a file, which need not be there. */
  readonly at: string;
  readonly text: string;
  /** The tsconfig.json with the file, if rules that need types are to judge it too. */
  readonly project?: string | undefined;
}

/**
 * What the real eslint.config.mjs reports about texts under given paths. ESLint runs in a process of its own,
 * because jest cannot import the configuration, an ES module, and with an empty folder for Nx, because the
 * boundary rule skips itself where it finds no project graph.
 */
export function lintTexts(texts: readonly Text[]): Problem[][] {
  const emptyFolder = mkdtempSync(join(tmpdir(), 'bien-cuong-lint-'));
  try {
    const output = execFileSync(process.execPath, [join(__dirname, 'lint-texts.mts')], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      env: { NX_DAEMON: 'false', NX_WORKSPACE_DATA_DIRECTORY: emptyFolder },
    });
    return JSON.parse(output) as Problem[][];
  } finally {
    rmSync(emptyFolder, { recursive: true, force: true });
  }
}
