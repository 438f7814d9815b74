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

/** The document with other bytes in each record of its central directory, at an offset from its beginning. */
function patched(document: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(document);
  for (let at = -1; (at = copy.indexOf('PK\u0001\u0002', at + 1, 'latin1')) >= 0;) {
    copy.writeUInt32LE(value, at + offset);
  }
  return copy;
}
const DECLARED_SIZE = 24;

it('takes a document whatever the order of its parts', async () => {
  const types = strToU8(made.contentTypes('docx'));
  const last = zipSync({
    'word/document.xml': text,
    'word/media/a.bin': made.png,
    '[Content_Types].xml': types,
  });
  expect(await check(Buffer.from(last))).toContain('wordprocessingml');
});

it('takes an OpenDocument with the lists of its macros, which say that there are none', async () => {
  const lists = { Basic: { 'script-lc.xml': text, Standard: { 'script-lb.xml': text } } };
  expect(await check(made.openDocument('text', lists), 'a.odt')).toContain('opendocument.text');
});

it.each<[string, Buffer, string, string?]>([
  [
    'a bomb, by the size that it declares',
    office({ 'a.xml': [new Uint8Array(301 * MiB), { level: 1 }] }),
    'larger than 300 MiB once it is unpacked',
  ],
  [
    'a declared size that is too small',
    patched(office({ 'a.xml': text }), DECLARED_SIZE, 1),
    'not built as it says',
  ],
  [
    'a declared size that is too large',
    patched(office({ 'a.xml': text }), DECLARED_SIZE, 9 * MiB),
    'not built as it says',
  ],
  ['a document that is cut off', office({ 'a.xml': made.png }).subarray(0, -30), 'not built as it says'],
  [
    'more parts than documents have',
    office(Object.fromEntries(Array.from({ length: 10_001 }, (_, each) => [`part${each}`, new Uint8Array()]))),
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
  [
    'OpenDocument with macros',
    made.openDocument('text', { Basic: { Standard: { 'Module1.xml': text } } }),
    'holds macros',
    'a.odt',
  ],
  [
    'OpenDocument with scripts',
    made.openDocument('text', { Scripts: { python: { 'a.py': text } } }),
    'holds macros',
    'a.odt',
  ],
])('refuses %s', async (_, document, says, name) => {
  await expect(check(document, name)).rejects.toThrow(says);
});

it('does not take an archive in a document for a part to unpack', async () => {
  const inner = zipSync({ 'a.xml': [new Uint8Array(200 * MiB), { level: 1 }] });
  expect(
    await check(office({ 'word/embeddings/a.xlsx': inner, 'b.xml': [new Uint8Array(MiB), {}] })),
  ).toContain('wordprocessingml');
});
