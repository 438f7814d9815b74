import { statfsSync } from 'node:fs';

const noRoom = (folder: string) =>
  `The disk is full: make room on the file system of ${folder}, then start again.`;

/**
 * The messages of Node, the C library, PostgreSQL and SQLite for the same troubles, and what to do about
 * each.
 */
const troubles: [pattern: RegExp, sentence: (folder: string) => string][] = [
  [
    /\bENOSPC\b|No space left on device|disk is full|\b53100\b/,
    (folder) => fullDisk(folder) ?? noRoom(folder),
  ],
  [
    /\bEDQUOT\b|Disk quota exceeded/,
    (folder) =>
      `The disk quota is used up on the file system of ${folder}: make room or have it raised, then start again.`,
  ],
  [
    /\bEROFS\b|Read-only file system|readonly database/,
    (folder) =>
      `${folder} is on a file system that can only be read: mount it for writing, or choose another folder with DATA_DIR.`,
  ],
  [
    /\bEACCES\b|\bEPERM\b|Permission denied|Operation not permitted|wrong ownership|invalid permissions|unable to open database file/,
    (folder) =>
      `${folder} may not be written or read by who needs it: correct its owner and permissions, or choose another folder with DATA_DIR.`,
  ],
];

/**
 * One sentence that says why nothing can be written, and what to do.
 * @param trouble the error, or what a program printed before it ended; may be empty, since a full disk takes no
 * log either
 * @returns undefined when writing is not the trouble
 */
export function writeTrouble(trouble: unknown, folder: string): string | undefined {
  const text = typeof trouble === 'string' ? trouble : asText(trouble);
  const [, sentence] = troubles.find(([pattern]) => pattern.test(text)) ?? [];
  return sentence?.(folder) ?? fullDisk(folder);
}

/**
 * The text of an error, if it is a file error: what a port, a process or a database refuses is another
 * matter.
 */
function asText(error: unknown): string {
  const { code, message, path } = (error ?? {}) as { code?: unknown; message?: unknown; path?: unknown };
  const ofFiles = /^(ENOSPC|EDQUOT|EROFS|53100|ERR_SQLITE_ERROR)$/.test(String(code)) || path !== undefined;
  return ofFiles ? `${String(code)} ${String(message)}` : '';
}

const LEAST_BYTES = 1024 * 1024;

function fullDisk(folder: string): string | undefined {
  const { bavail, bsize, files, ffree } = spaceOf(folder) ?? {};
  if (bavail === undefined || bsize === undefined) return undefined;
  if (bavail * bsize < LEAST_BYTES) return noRoom(folder);
  if (!files || ffree !== 0) return undefined;
  return `The disk is full: the file system of ${folder} takes no more files; remove some, then start again.`;
}

function spaceOf(folder: string) {
  try {
    return statfsSync(folder);
  } catch {
    return undefined;
  }
}
