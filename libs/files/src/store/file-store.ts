import type { Readable } from 'node:stream';

/**
 * Keeps the bytes of files, each content once, by its SHA-256 in hexadecimal digits. It knows no names: what
 * somebody called a file is nowhere a part of a path or key.
 */
export interface FileStore {
  /**
   * Keeps a copy of a finished file; what is kept already stays.
   * @param path the file, which remains the caller's
   */
  keep(path: string, sha256: string): Promise<void>;
  /** The bytes; undefined when no such content is kept. */
  open(sha256: string): Promise<Readable | undefined>;
  has(sha256: string): Promise<boolean>;
  /** Removes a content, if it is there; who calls it knows that nobody needs it. */
  forget(sha256: string): Promise<void>;
}

/** Where a content lies below a folder or in a bucket: the same in both, so that one can be copied to the other. */
export function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new Error('A SHA-256 has 64 hexadecimal digits in small letters.');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
