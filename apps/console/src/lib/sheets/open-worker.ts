/** A worker that reads sheets; a file of its own, since only the bundler knows its address. */
export const openWorker = (): Worker =>
  new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
