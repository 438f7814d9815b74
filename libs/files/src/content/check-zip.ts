import { DomainError, InvalidInput } from '@bien-cuong/domain';
import type { Readable } from 'node:stream';
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { DAMAGED, MACROS, tooLargeInside, tooManyParts, UNSAFE_ENTRY } from './refusals';

const MiB = 1024 * 1024;
const MOST_ENTRIES = 10_000;
const MOST_UNPACKED = 300 * MiB;

/** The list of what the parts of an Office document are; programs write a few kilobytes. */
const TYPES = '[Content_Types].xml';
const MOST_TYPES = 4 * MiB;

/** Where Office keeps macros, and where OpenDocument does beside the lists of them that it always writes. */
const macroPart =
  /(^|\/)vbaProject\.bin$|^Basic\/[^/]+\/(?!(script|dialog)-lb\.xml$)[^/]+$|^Scripts\/.*[^/]$/i;

/** What a document holds. */
export interface Parts {
  readonly names: ReadonlySet<string>;
  /** What an Office document says of the types of its parts. */
  readonly types: string;
}

/**
 * Checks a document that is a zip archive: that nothing in it is what no program writes into documents. It is
 * unpacked once, to nowhere, because only that shows whether the sizes that it declares are true.
 */
export async function checkZip(path: string): Promise<Parts> {
  try {
    // Names are checked here, not by yauzl, so that their refusal has a sentence of its own.
    return await partsOf(await openPromise(path, { decodeStrings: false }));
  } catch (error) {
    if (error instanceof DomainError || (error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    throw new InvalidInput(DAMAGED, 'file');
  }
}

async function partsOf(zip: ZipFile): Promise<Parts> {
  if (zip.entryCount > MOST_ENTRIES) refuse(tooManyParts(MOST_ENTRIES));
  const names = new Set<string>();
  let [unpacked, types] = [0, ''];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    names.add(name);
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED) refuse(tooLargeInside(MOST_UNPACKED / MiB));
    const isTypes = name === TYPES;
    if (isTypes && entry.uncompressedSize > MOST_TYPES) refuse(DAMAGED);
    // yauzl counts what comes out, and stops where it is not what the entry declares. Nothing may come between
    // opening a part and reading it: a stream that nobody reads breaks unheard.
    types += await unpack(await zip.openReadStreamPromise(entry), isTypes);
  }
  // A part with macros can have any name, but not any type.
  if (/vbaProject|macroEnabled/i.test(types)) refuse(MACROS);
  return { names, types };
}

async function unpack(part: Readable, isText: boolean): Promise<string> {
  const kept: Buffer[] = [];
  for await (const chunk of part as AsyncIterable<Buffer>) if (isText) kept.push(chunk);
  // Without NULs UTF-16 reads like UTF-8.
  return Buffer.concat(kept).toString('latin1').replaceAll('\0', '');
}

function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  if (validateFileName(name) !== null) refuse(UNSAFE_ENTRY);
  if (macroPart.test(name)) refuse(MACROS);
  return name;
}

function refuse(text: ConstructorParameters<typeof InvalidInput>[0]): never {
  throw new InvalidInput(text, 'file');
}
