import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PersistedDocuments, readManifests } from './persisted-documents';

const text = '{ planets { name } }';
const hash = createHash('sha256').update(text).digest('hex');

describe('PersistedDocuments', () => {
  const documents = new PersistedDocuments(new Map([['x-console:planets', text]]));

  it.each(['x-console:planets', `sha256:${hash}`])('gives a registered document by %s', (id) =>
    expect(documents.byId(id)).toBe(text),
  );

  it('gives a registered document to clients of automatic persisted queries too', async () =>
    expect(await documents.get(`apq:${hash}`)).toBe(text));

  it.each(['planets', hash, 'sha256:', 'sha256:00', '__proto__'])('finds none for %s', (id) =>
    expect(documents.byId(id)).toBeUndefined(),
  );

  it('keeps what clients send, up to a megabyte', async () => {
    const own = new PersistedDocuments();
    await own.set('apq:a', 'x'.repeat(600_000));
    expect(own.byHashOf('a')).toHaveLength(600_000);
    await own.set('apq:b', 'y'.repeat(600_000));
    expect(own.byHashOf('a')).toBeUndefined();
    expect(own.byHashOf('b')).toHaveLength(600_000);
  });
});

describe('readManifests', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'persisted-'))));
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['identifiers and texts', { one: text }],
    [
      'Apollo',
      { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'one', body: text }] },
    ],
  ])('reads a manifest of %s', async (_name, content) => {
    const path = join(folder, 'manifest.json');
    await writeFile(path, JSON.stringify(content));
    expect(await readManifests([path])).toEqual(new Map([['one', text]]));
  });

  it.each(['[]', '{"one":1}', 'query { a }'])(
    'says in one sentence that %s is no manifest',
    async (content) => {
      const path = join(folder, 'wrong.json');
      await writeFile(path, content);
      await expect(readManifests([path])).rejects.toThrow(`There are no persisted documents in ${path}`);
    },
  );
});
