import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkContent } from '../content/check-content';
import type { FileStore } from '../store/file-store';
import { fileName } from './file-name';
import { scan } from './scan';
import { writeBody } from './write-body';

/** A file whose content is kept. */
export interface ReceivedFile {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** As its content says, not as whoever sent it says. */
  readonly mediaType: string;
  readonly name: string;
}

export interface ReceiveOptions {
  readonly store: FileStore;
  /** The path of the virus scanner's program; none: nothing is scanned. */
  readonly scanner?: string;
  /** Where a file lies while it is checked; the system's folder for such files by default. */
  readonly folder?: string;
}

/**
 * Takes in a file that somebody sends, checks it, and keeps its content. A body that is refused is not read to
 * its end and not destroyed, so that whoever sends it can still be answered.
 * @throws InvalidInput that says what is wrong with `name` or `file`; Unavailable when it could not be scanned
 * or kept
 */
export async function receiveFile(
  body: Readable,
  given: { readonly name: string },
  { store, scanner, folder = tmpdir() }: ReceiveOptions,
): Promise<ReceivedFile> {
  const name = fileName(given.name);
  const own = await mkdtemp(join(folder, 'file-'));
  try {
    const path = join(own, 'content');
    const { sha256, size } = await writeBody(body, path);
    const mediaType = await checkContent(path, name);
    if (scanner) await scan(scanner, path);
    await store.keep(path, sha256);
    return { sha256, size, mediaType, name };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
