import { InvalidInput } from '@bien-cuong/domain';
import { fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { beginningOfText, looksLikeMarkup } from './check-text';
import { checkZip, type Parts } from './check-zip';
import { type Kind, kinds, textKinds } from './kinds';
import { DAMAGED, MACROS, MARKUP, NOT_A_TEXT, NOT_ALLOWED, OLD_OFFICE, wrongEnding } from './refusals';

/** Kinds whose whole content may be a text; a text that begins like another one ("GIF", "BM") is only a text. */
const writtenAsText = new Set(['pdf', 'ps', 'eps', 'rtf', 'xml', 'reg']);

const withMacros = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm']);

/**
 * Finds out by its content what a file is.
 * @returns its media type
 * @throws InvalidInput when it is of no kind that may be kept, or not what its name says
 */
export async function checkContent(path: string, name: string): Promise<string> {
  const ending = extname(name).slice(1).toLowerCase();
  const detected = (await fileTypeFromFile(path))?.ext ?? '';
  const kind = await kindOf(path, detected, ending);
  if (!kind) throw refusalOf(detected, ending);
  if (!kind.endings.includes(ending)) throw wrongEnding(ending, kind);
  if (kind.archive && !isWhole(kind, await checkZip(path))) throw new InvalidInput(DAMAGED, 'file');
  return kind.mediaType;
}

async function kindOf(path: string, detected: string, ending: string): Promise<Kind | undefined> {
  const kind =
    (await textKind(path, detected, ending)) ?? kinds.find((each) => each.detected.includes(detected));
  if (kind || detected !== 'zip') return kind;
  // file-type looks no further than the beginning; some programs write at the end what an Office document is.
  const parts = await checkZip(path);
  return kinds.find((each) => each.archive === 'office-open' && isWhole(each, parts));
}

/** Whether the parts that the archive lists are those of the kind: its beginning alone may say something else. */
function isWhole({ archive, mediaType }: Kind, { names, types }: Parts): boolean {
  return archive === 'office-open'
    ? types.includes(`${mediaType}.main+xml`)
    : names.has('META-INF/manifest.xml');
}

async function textKind(path: string, detected: string, ending: string): Promise<Kind | undefined> {
  if (writtenAsText.has(detected)) return undefined;
  const text = await beginningOfText(createReadStream(path));
  if (text === undefined) return undefined;
  if (looksLikeMarkup(text)) throw new InvalidInput(MARKUP, 'file');
  return textKinds.find(({ endings }) => endings.includes(ending)) ?? textKinds[0];
}

function refusalOf(detected: string, ending: string): InvalidInput {
  const isSaidText = textKinds.some(({ endings }) => endings.includes(ending));
  if (detected === 'cfb') return new InvalidInput(OLD_OFFICE, 'file');
  if (withMacros.has(detected)) return new InvalidInput(MACROS, 'file');
  if (detected === 'xml') return new InvalidInput(MARKUP, 'file');
  return new InvalidInput(detected === '' && isSaidText ? NOT_A_TEXT : NOT_ALLOWED, 'file');
}
