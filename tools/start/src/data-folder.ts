import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUse, type Held, holdFolder, makeFolder, PASSABLE, writeTrouble } from '@bien-cuong/postgres';
import { OperatorError } from './operator-error';

/** Makes the data folder if it is missing and checks that it can be written. */
export function makeDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir, PASSABLE);
    makeFolder(join(dataDir, 'logs'), 0o700);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    accessSync(join(dataDir, 'logs'), constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      writeTrouble(error, dataDir) ??
        `The data folder ${dataDir} cannot be written (${code}): correct its owner and permissions, or choose another one with DATA_DIR.`,
    );
  }
}

/** Holds the data folder for this start until the process ends. */
export function holdDataFolder(dataDir: string): Held {
  try {
    return holdFolder(dataDir);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const { pid, url } = readRunRecord(dataDir) ?? {};
    const holder = pid ? ` (process ${pid}${url ? `, ${url}` : ''})` : '';
    throw new OperatorError(
      `The data folder ${dataDir} is in use by another start${holder}: stop that one first, or choose another folder with DATA_DIR.`,
    );
  }
}

/** What a running platform records about itself in its data folder. */
export interface RunRecord {
  pid: number;
  /** Known once it is ready. */
  url?: string;
  /** The server's address; the password is in secrets.json. */
  postgresPort?: number;
  processes: Record<string, number>;
}

export const runRecordFile = (dataDir: string): string => join(dataDir, 'running.json');

export function readRunRecord(dataDir: string): RunRecord | undefined {
  const file = runRecordFile(dataDir);
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunRecord) : undefined;
  } catch {
    return undefined;
  }
}
