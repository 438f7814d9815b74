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

/**
 * Checks a document that is a zip archive: that nothing in it is what no program writes into documents. It is
 * unpacked once, to nowhere, because only that shows whether the sizes that it declares are true.
 * @param needs an entry that the document must have
 */
export async function checkZip(path: string, needs: string): Promise<void> {
  try {
    // Names are checked here, not by yauzl, so that their refusal has a sentence of its own.
    await checkEntries(await openPromise(path, { decodeStrings: false }), needs);
  } catch (error) {
    if (error instanceof DomainError || (error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    throw new InvalidInput(DAMAGED, 'file');
  }
}

async function checkEntries(zip: ZipFile, needs: string): Promise<void> {
  if (zip.entryCount > MOST_ENTRIES) refuse(tooManyParts(MOST_ENTRIES));
  let unpacked = 0;
  let isWhole = false;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    isWhole ||= name === needs;
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED) refuse(tooLargeInside(MOST_UNPACKED / MiB));
    const isTypes = name === TYPES;
    if (isTypes && entry.uncompressedSize > MOST_TYPES) refuse(DAMAGED);
    // yauzl counts what comes out, and stops where it is not what the entry declares.
    await checkPart(await zip.openReadStreamPromise(entry), isTypes);
  }
  if (!isWhole) refuse(DAMAGED);
}

function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  if (validateFileName(name) !== null) refuse(UNSAFE_ENTRY);
  if (macroPart.test(name)) refuse(MACROS);
  return name;
}

/** Nothing may come between opening a part and reading it: a stream that nobody reads breaks unheard. */
async function checkPart(content: Readable, isTypes: boolean): Promise<void> {
  const kept: Buffer[] = [];
  for await (const chunk of content as AsyncIterable<Buffer>) if (isTypes) kept.push(chunk);
  // A part with macros can have any name, but not any type; without NULs UTF-16 reads like UTF-8.
  const types = Buffer.concat(kept).toString('latin1').replaceAll('\0', '');
  if (/vbaProject|macroEnabled/i.test(types)) refuse(MACROS);
}

function refuse(text: ConstructorParameters<typeof InvalidInput>[0]): never {
  throw new InvalidInput(text, 'file');
}
