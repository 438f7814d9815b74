import { strToU8, type Zippable, zipSync } from 'fflate';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as made from '../testing/made-files';
import { temporaryFolder } from '../testing/temporary-folder';
import { checkContent } from './check-content';

const folder = temporaryFolder();

async function check(content: Buffer, name = 'a.docx'): Promise<string> {
  const path = join(folder.path, 'content');
  await writeFile(path, content);
  return checkContent(path, name);
}

const MiB = 1024 * 1024;
const text = strToU8('text');
const office = (more: Zippable) => made.officeOpen('docx', more);

/** The document with another declared size of its last part. */
function declaring(size: number, part: Uint8Array): Buffer {
  const document = office({ 'last.xml': part });
  document.writeUInt32LE(size, document.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
  return document;
}

it('takes a document whatever the order of its parts', async () => {
  const types = strToU8(made.contentTypes('docx'));
  const last = zipSync({
    'word/document.xml': text,
    'word/media/a.bin': made.png,
    '[Content_Types].xml': types,
  });
  expect(await check(Buffer.from(last))).toContain('wordprocessingml');
});

it('takes a document that says what it is behind more parts than file-type looks at', async () => {
  const pictures = Array.from({ length: 1_100 }, (_, each) => [`word/media/${each}.bin`, text] as const);
  const types = strToU8(made.contentTypes('docx'));
  const late = zipSync({
    'word/document.xml': text,
    ...Object.fromEntries(pictures),
    '[Content_Types].xml': types,
  });
  expect(await check(Buffer.from(late))).toContain('wordprocessingml');
});

it('refuses a document whose list of parts is another one than its beginning', async () => {
  const plain = Buffer.from(zipSync({ 'a.xml': text }));
  await expect(check(Buffer.concat([office({}), plain]))).rejects.toThrow('not built as it says');
});

it('takes an OpenDocument with the lists of its macros, which say that there are none', async () => {
  const lists = { Basic: { 'script-lc.xml': text, Standard: { 'script-lb.xml': text } } };
  expect(await check(made.openDocument('text', lists), 'a.odt')).toContain('opendocument.text');
});

it.each<[string, Buffer, string]>([
  [
    'a bomb, by the size that it declares',
    declaring(301 * MiB, text),
    'larger than 300 MiB once it is unpacked',
  ],
  ['a bomb that declares little', declaring(100, new Uint8Array(10 * MiB)), 'not built as it says'],
  ['a declared size that is too large', declaring(9 * MiB, text), 'not built as it says'],
  ['a document that is cut off', office({ 'a.xml': made.png }).subarray(0, -30), 'not built as it says'],
  [
    'more parts than documents have',
    office(
      Object.fromEntries(Array.from({ length: 10_001 }, (_, each) => [`part${each}`, new Uint8Array()])),
    ),
    'more than 10,000 parts',
  ],
  ['a part outside', office({ '../../evil.xml': text }), 'outside of its folder'],
  ['a part outside, by a Windows path', office({ '..\\evil.xml': text }), 'outside of its folder'],
  ['a part at an absolute path', office({ '/etc/cron.d/evil': text }), 'outside of its folder'],
  ['macros', office({ 'word/vbaProject.bin': text }), 'holds macros'],
  ['macros, in capitals', office({ 'word/VBAPROJECT.BIN': text }), 'holds macros'],
  [
    'macros under another name',
    Buffer.from(
      zipSync({
        '[Content_Types].xml': strToU8(
          made.contentTypes(
            'docx',
            '<Override PartName="/a" ContentType="application/vnd.ms-office.vbaProject"/>',
          ),
        ),
        'word/document.xml': text,
      }),
    ),
    'holds macros',
  ],
])('refuses %s', async (_, document, says) => {
  await expect(check(document)).rejects.toThrow(says);
});

it.each<[string, Zippable]>([
  ['Basic', { Basic: { Standard: { 'Module1.xml': text } } }],
  ['Python', { Scripts: { python: { 'a.py': text } } }],
])('refuses an OpenDocument with macros in %s', async (_, parts) => {
  await expect(check(made.openDocument('text', parts), 'a.odt')).rejects.toThrow('holds macros');
});
