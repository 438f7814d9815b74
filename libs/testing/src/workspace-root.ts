import { resolve } from 'node:path';

/** The folder of the checkout; the same from the sources and from the build. */
export const workspaceRoot = resolve(__dirname, '../../..');
