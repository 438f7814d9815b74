import { strToU8, type Zippable, zipSync } from 'fflate';

const base64 = (text: string) => Buffer.from(text, 'base64');
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n' +
    'trailer<</Size 3/Root 1 0 R>>\nstartxref\n99\n%%EOF\n',
);
export const png = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);
export const gif = base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
export const webp = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');
export const jpeg = hex('ffd8 ffe0 0010 4a464946 00 0101 00 0001 0001 00 00 ffd9');
export const tiff = hex('49492a00 08000000 0100 0001 0300 01000000 01000000 00000000');
export const heic = hex('00000018 66747970 68656963 00000000 6d696631 68656963 00000000');
/** What Word 97 wrote: a compound file. */
export const oldWord = Buffer.concat([hex('d0cf11e0 a1b11ae1'), Buffer.alloc(504)]);
/** What virus scanners agreed to find. It is put together here, so that this file is not found. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'),
);

const mainType: Record<string, [part: string, format: string]> = {
  docx: ['word/document.xml', 'vnd.openxmlformats-officedocument.wordprocessingml.document.main'],
  xlsx: ['xl/workbook.xml', 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main'],
  pptx: ['ppt/presentation.xml', 'vnd.openxmlformats-officedocument.presentationml.presentation.main'],
  docm: ['word/document.xml', 'vnd.ms-word.document.macroEnabled.main'],
};

/** What an Office document says of the types of its parts. */
export function contentTypes(ending: string, more = ''): string {
  const [part, format] = mainType[ending] ?? [];
  const main = `<Override PartName="/${part}" ContentType="application/${format}+xml"/>`;
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  const about = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"';
  return `<?xml version="1.0" encoding="UTF-8"?><Types ${about}>${xml}${main}${more}</Types>`;
}

/** An Office document with one part, and others if they are given. */
export function officeOpen(ending: string, more: Zippable = {}): Buffer {
  const [part = ''] = mainType[ending] ?? [];
  const types = strToU8(contentTypes(ending));
  return Buffer.from(zipSync({ '[Content_Types].xml': types, [part]: strToU8('<xml/>'), ...more }));
}

export function openDocument(format: string, more: Zippable = {}): Buffer {
  const type = strToU8(`application/vnd.oasis.opendocument.${format}`);
  const parts = { 'content.xml': strToU8('<xml/>'), 'META-INF/manifest.xml': strToU8('<xml/>') };
  return Buffer.from(zipSync({ mimetype: [type, { level: 0 }], ...parts, ...more }));
}
