/** A failure that its message fully explains. */
export class Explained extends Error {}

const FULL = /\bENOSPC\b|No space left on device|\bEDQUOT\b|Disk quota exceeded/;

/** Whether a program printed this text because the disk is full. */
export const saysDiskFull = (text) => FULL.test(text);

export const diskFull = (folder) =>
  `The disk is full: make room on the file system of ${folder}, then start again.`;

/** Prints why it failed: one sentence where we know what to do, everything where we do not. */
export function explain(error, folder) {
  const known = saysDiskFull(String(error?.code)) ? diskFull(error.path ?? folder) : undefined;
  console.error(known ?? (error instanceof Explained ? error.message : error));
  return 1;
}
