import { InvalidInput } from '@bien-cuong/domain';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DiskStore } from '../store/disk-store';
import { eicar, pdf, png } from '../testing/made-files';
import { temporaryFolder } from '../testing/temporary-folder';
import { type ReceiveOptions, receiveFile } from './receive-file';
import { MOST_BYTES } from './write-body';

const folder = temporaryFolder();
let store: DiskStore;
let incoming: string;

beforeAll(async () => {
  store = new DiskStore(join(folder.path, 'store'));
  incoming = join(folder.path, 'incoming');
  await mkdir(incoming);
});
afterEach(async () => {
  expect(await readdir(incoming)).toEqual([]);
});

const receive = (content: Iterable<Buffer>, name: string, more: Partial<ReceiveOptions> = {}) =>
  receiveFile(Readable.from(content, { objectMode: false }), { name }, { store, folder: incoming, ...more });

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

async function scanner(name: string, script: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

it('keeps what it is sent, and says what it is', async () => {
  const name = 'Báo cáo Nguyễn Văn Thử 0001.pdf';
  const chunks = [pdf.subarray(0, 3), pdf.subarray(3, 50), pdf.subarray(50)];
  const received = await receive(chunks, name.normalize('NFD'));
  expect(received).toEqual({ sha256: hashOf(pdf), size: pdf.length, mediaType: 'application/pdf', name });
  const kept = await store.open(received.sha256);
  expect(kept && (await buffer(kept)).equals(pdf)).toBe(true);
});

it('keeps a file of the largest size, and refuses one of a byte more', async () => {
  const padding = randomBytes(MOST_BYTES - png.length);
  const { size } = await receive([png, padding], 'ảnh.png');
  expect(size).toBe(MOST_BYTES);
  await expect(receive([png, padding, Buffer.of(0)], 'ảnh.png')).rejects.toThrow('larger than 20 MiB');
});

it('stops reading where a body becomes too large, and leaves it to be answered', async () => {
  const chunk = Buffer.alloc(1024 * 1024);
  const body = Readable.from(
    (function* () {
      for (;;) yield chunk;
    })(),
  );
  await expect(receiveFile(body, { name: 'a.pdf' }, { store, folder: incoming })).rejects.toMatchObject({
    argument: 'file',
    code: 'BAD_USER_INPUT',
  });
  expect(body.destroyed).toBe(false);
  body.destroy();
});

it('refuses an empty file', async () => {
  await expect(receive([], 'a.pdf')).rejects.toThrow('The file is empty');
});

it('keeps nothing of a body that breaks off', async () => {
  const body = Readable.from(
    (async function* () {
      yield pdf;
      await Promise.reject(new Error('aborted'));
    })(),
  );
  await expect(receiveFile(body, { name: 'a.pdf' }, { store, folder: incoming })).rejects.toThrow('aborted');
});

it('reads nothing where the name is refused, and keeps nothing where the content is', async () => {
  const body = Readable.from([pdf]);
  await expect(receiveFile(body, { name: '../a.pdf' }, { store, folder: incoming })).rejects.toThrow('path');
  expect(body.readableDidRead).toBe(false);
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  await expect(receive([page], 'a.txt')).rejects.toThrow(InvalidInput);
  expect(await store.has(hashOf(page))).toBe(false);
});

describe('the virus scanner', () => {
  it('lets clean files pass and refuses infected ones', async () => {
    const finder = await scanner('finder', 'if grep -q EICAR-STANDARD "$1"; then exit 1; fi');
    await expect(receive([pdf], 'a.pdf', { scanner: finder })).resolves.toMatchObject({ name: 'a.pdf' });
    await expect(receive([eicar], 'a.txt', { scanner: finder })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('The virus scanner found something'),
    });
    expect(await store.has(hashOf(eicar))).toBe(false);
  });

  it('gets the path as its only argument, and no secrets', async () => {
    const strict = await scanner('strict', 'test $# = 1 && test -f "$1" && test -z "$SPEC_SECRET" || exit 2');
    await expect(receive([png], 'a b.png', { scanner: strict })).resolves.toMatchObject({ size: png.length });
  });

  it.each([
    ['that fails', 'exit 2'],
    ['that crashes', 'kill -SEGV $$'],
    ['that writes without end', 'while :; do echo found nothing found nothing found nothing; done'],
  ])('keeps nothing unscanned: with a scanner %s', async (_, script) => {
    const content = Buffer.concat([pdf, Buffer.from(script)]);
    const failing = await scanner('failing', script);
    await expect(receive([content], 'a.pdf', { scanner: failing })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('no file is kept unscanned'),
    });
    expect(await store.has(hashOf(content))).toBe(false);
  });

  it('keeps nothing where there is no scanner at its path', async () => {
    const missing = join(folder.path, 'missing');
    await expect(receive([pdf], 'a.pdf', { scanner: missing })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
});
