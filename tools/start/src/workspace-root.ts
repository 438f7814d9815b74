import { join, resolve } from 'node:path';

export const workspaceRoot = resolve(__dirname, '../../..');

/** Node's arguments for a built program, whose path is that from the root. */
export const programArguments = (program: string): string[] => [
  '--require',
  join(workspaceRoot, 'tools/start/dist/own-source-maps.js'),
  join(workspaceRoot, program),
];
