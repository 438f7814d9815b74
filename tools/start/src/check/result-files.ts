import { basename, join } from 'node:path';
import { workspaceRoot } from '../workspace-root';

/** Exists when Nx has no cached result of a project; holds the hash of its inputs. */
export const askedFile = (run: string, folder: string): string => join(run, `${basename(folder)}.asked`);

/** The counts that a run of jest found. */
export const tallyFile = (run: string, folder: string): string => join(run, `${basename(folder)}.json`);

/** The output of the target, which Nx caches and restores. */
export const keptFile = (folder: string): string => join(workspaceRoot, folder, 'test-result.json');
