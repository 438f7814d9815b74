import { zipSync } from 'fflate';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as made from '../testing/made-files';
import { temporaryFolder } from '../testing/temporary-folder';
import { checkContent } from './check-content';

const folder = temporaryFolder();

async function check(content: Buffer | string, name: string): Promise<string> {
  const path = join(folder.path, 'content');
  await writeFile(path, content);
  return checkContent(path, name);
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

it.each<[string, Buffer | string, string]>([
  ['a.pdf', made.pdf, 'application/pdf'],
  ['a.PDF', made.pdf, 'application/pdf'],
  ['a.png', made.png, 'image/png'],
  ['a.jpg', made.jpeg, 'image/jpeg'],
  ['a.jpeg', made.jpeg, 'image/jpeg'],
  ['a.webp', made.webp, 'image/webp'],
  ['a.gif', made.gif, 'image/gif'],
  ['a.tiff', made.tiff, 'image/tiff'],
  ['a.heic', made.heic, 'image/heic'],
  ['a.docx', made.officeOpen('docx'), `${office}.wordprocessingml.document`],
  ['a.xlsx', made.officeOpen('xlsx'), `${office}.spreadsheetml.sheet`],
  ['a.pptx', made.officeOpen('pptx'), `${office}.presentationml.presentation`],
  ['a.odt', made.openDocument('text'), `${open}.text`],
  ['a.ods', made.openDocument('spreadsheet'), `${open}.spreadsheet`],
  ['a.odp', made.openDocument('presentation'), `${open}.presentation`],
  ['a.txt', 'Kính gửi: Bộ Tư lệnh BĐBP\r\n\tĐồn 1 < Đồn 2, 3 > 2', 'text/plain'],
  ['a.csv', '\ufeffMã,Tên\r\n1,Nguyễn Văn Thử 0001\r\n', 'text/csv'],
  ['a.csv', 'BMI,Tên\n20,Nguyễn Văn Thử 0001\n', 'text/csv'],
  ['a.txt', 'GIF là một loại ảnh.', 'text/plain'],
])('%s', async (name, content, mediaType) => {
  expect(await check(content, name)).toBe(mediaType);
});

it.each<[string, string, Buffer | string, string]>([
  ['a web page', 'a.txt', '\ufeff \n<!DOCTYPE html><p>text', 'web page'],
  ['a web page behind a text', 'a.txt', 'text <script>alert(1)</script>', 'web page'],
  ['an SVG', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
  ['an XML', 'a.csv', '<?xml version="1.0"?><a/>', 'XML'],
  ['an XML in UTF-16', 'a.txt', Buffer.from('\ufeff<?xml version="1.0"?><a/>', 'utf16le'), 'XML'],
  ['a script', 'a.txt', '#!/bin/sh\nrm -rf /', 'a program'],
  ['a batch file', 'a.txt', '@echo off\r\ndel *', 'a program'],
  ['RTF', 'a.txt', '{\\rtf1 text}', 'of no kind that is taken'],
  ['PostScript', 'a.txt', '%!PS-Adobe-3.0 EPSF-3.0', 'of no kind that is taken'],
  ['a Windows program', 'a.pdf', Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), 'of no kind that is taken'],
  ['a Linux program', 'a', Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), 'of no kind that is taken'],
  ['an archive', 'a.zip', Buffer.from(zipSync({ 'a.txt': Buffer.from('text') })), 'of no kind'],
  ['an archive as a document', 'a.docx', Buffer.from(zipSync({ 'a.txt': made.png })), 'of no kind'],
  ['an old Word document', 'a.doc', made.oldWord, 'save it as .docx'],
  ['a document with macros', 'a.docm', made.officeOpen('docm'), 'holds macros'],
  ['a document with macros, renamed', 'a.docx', made.officeOpen('docm'), 'holds macros'],
  ['a text in UTF-16', 'a.csv', Buffer.from('\ufeffMã;Tên', 'utf16le'), 'has to be in UTF-8'],
  ['a text in an old code', 'a.txt', Buffer.from('M\xe3', 'latin1'), 'has to be in UTF-8'],
  ['a text with control characters', 'a.txt', 'a\u001b[31m', 'has to be in UTF-8'],
])('refuses %s', async (_, name, content, says) => {
  await expect(check(content, name)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'file',
    message: expect.stringContaining(says),
    text: { vi: expect.stringMatching(/[ạệượ]/) },
  });
});

it.each<[string, Buffer | string, string]>([
  ['a.pdf', made.png, 'The name ends in ".pdf", but the content is a PNG picture. If that is right'],
  ['a.png', made.jpeg, 'let the name end in ".jpg"'],
  ['a.xlsx', made.officeOpen('docx'), 'the content is a Word document'],
  ['a.txt', made.pdf, 'the content is a PDF document'],
  ['a.exe', made.pdf, 'The name ends in ".exe"'],
  ['a.html', 'only a text', 'the content is a plain text'],
  ['a.pdf.js', 'only a text', 'The name ends in ".js"'],
  ['Báo cáo', made.pdf, 'The name has no ending, but the content is a PDF document'],
])('refuses %s for what is something else', async (name, content, says) => {
  await expect(check(content, name)).rejects.toThrow(says);
});
