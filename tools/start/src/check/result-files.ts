import { basename, join } from 'node:path';
import { workspaceRoot } from '../workspace-root';

/** There when Nx has no result of a project: under what inputs it asked. */
export const askedFile = (run: string, folder: string): string => join(run, `${basename(folder)}.asked`);

/** What a run of jest found. */
export const tallyFile = (run: string, folder: string): string => join(run, `${basename(folder)}.json`);

/** The output of the target, which Nx keeps and puts there again. */
export const keptFile = (folder: string): string => join(workspaceRoot, folder, 'test-result.json');
