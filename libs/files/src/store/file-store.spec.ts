import S3rver from '@20minutes/s3rver';
import { randomBytes, createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { temporaryFolder } from '../testing/temporary-folder';
import { DiskStore } from './disk-store';
import type { FileStore } from './file-store';
import { S3Store } from './s3-store';
import { StoreUnavailable } from './store-unavailable';

const folder = temporaryFolder();
let server: S3rver;
let port = 0;

beforeAll(async () => {
  const directory = join(folder.path, 'buckets');
  const configureBuckets = [{ name: 'files' }];
  server = new S3rver({ address: '127.0.0.1', port: 0, directory, silent: true, configureBuckets });
  ({ port } = await server.run());
});
afterAll(() => server.close());

const s3 = (bucket: string, at = port, owner = 'provinces') =>
  new S3Store({
    endpoint: `http://127.0.0.1:${at}`,
    bucket,
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    pathStyle: true,
    folder: owner,
  });

async function made(content: Buffer): Promise<{ path: string; sha256: string; content: Buffer }> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const path = join(folder.path, sha256);
  await writeFile(path, content);
  return { path, sha256, content };
}

const read = async (store: FileStore, sha256: string) => {
  const stream = await store.open(sha256);
  return stream && buffer(stream);
};

describe.each<[string, () => FileStore]>([
  ['a folder', () => new DiskStore(join(folder.path, 'store'))],
  ['an S3 store', () => s3('files')],
])('%s', (_, open) => {
  let store: FileStore;
  beforeAll(() => {
    store = open();
  });

  it.each([
    ['small', 5],
    ['large', 20 * 1024 * 1024],
  ])('gives back what it keeps: a %s file', async (_size, length) => {
    const { path, sha256, content } = await made(randomBytes(length));
    await store.keep(path, sha256);
    expect(await store.has(sha256)).toBe(true);
    expect((await read(store, sha256))?.equals(content)).toBe(true);
  });

  it('knows nothing of what it does not keep', async () => {
    const sha256 = 'ab'.repeat(32);
    expect(await store.has(sha256)).toBe(false);
    expect(await store.open(sha256)).toBeUndefined();
  });

  it('keeps one content that several send at once', async () => {
    const { path, sha256, content } = await made(randomBytes(300_000));
    await Promise.all(Array.from({ length: 8 }, () => store.keep(path, sha256)));
    expect((await read(store, sha256))?.equals(content)).toBe(true);
    await store.keep(path, sha256);
    expect(await store.has(sha256)).toBe(true);
  });

  it('forgets what nobody needs, twice if it is told so', async () => {
    const { path, sha256 } = await made(randomBytes(10));
    await store.keep(path, sha256);
    await store.forget(sha256);
    await store.forget(sha256);
    expect(await store.has(sha256)).toBe(false);
  });

  it.each(['../../etc/passwd', '', 'AB'.repeat(32), `${'ab'.repeat(32)}/..`])(
    'takes only a SHA-256: «%s»',
    async (sha256) => {
      await expect(store.open(sha256)).rejects.toThrow('64 hexadecimal digits');
      await expect(store.has(sha256)).rejects.toThrow('64 hexadecimal digits');
      await expect(store.forget(sha256)).rejects.toThrow('64 hexadecimal digits');
      await expect(store.keep(folder.path, sha256)).rejects.toThrow('64 hexadecimal digits');
    },
  );
});

it('keeps the contents of owners in one bucket apart', async () => {
  const { path, sha256 } = await made(randomBytes(10));
  await s3('files').keep(path, sha256);
  await s3('files', port, 'awards').forget(sha256);
  expect([await s3('files').has(sha256), await s3('files', port, 'awards').has(sha256)]).toEqual([
    true,
    false,
  ]);
});

it.each<[string, () => FileStore]>([
  ['a folder below a file', () => new DiskStore(join(folder.path, 'a-file', 'store'))],
  ['a bucket that is not there', () => s3('others')],
  ['a server that is away', () => s3('files', 1)],
])('says that it is away: %s', async (_, open) => {
  await writeFile(join(folder.path, 'a-file'), '');
  const { path, sha256 } = await made(Buffer.from('text'));
  await expect(open().keep(path, sha256)).rejects.toThrow(StoreUnavailable);
  await expect(open().open(sha256)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
