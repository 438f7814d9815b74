import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphiqlFolder } from '@bien-cuong/graphiql';
import { createApp } from './app';
import { addPages } from './pages';
import type { FastifyInstance } from 'fastify';

describe('pages', () => {
  let folder: string;
  let app: FastifyInstance;
  /** Files that a build or an operator may have left beside the console. */
  const besides = [
    'persisted-documents.json',
    'schema.graphql',
    '.env',
    'notes',
    'assets/main-1a2b.js.map',
    'assets/manifest.json',
  ];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<title>Console</title>');
    await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
    for (const file of besides) await writeFile(join(folder, file), '{"query":"{ name }"}');
    app = createApp('pages');
    app.get('/health/live', () => 'live');
    await addPages(app, { ide: true, staticDir: folder });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it.each(['/', '/provinces/04', '/en/movements?search=a.b', '/healthy'])(
    'serves the console at %s',
    async (url) => {
      const page = await app.inject({ url });
      expect(page.body).toBe('<title>Console</title>');
      expect(page.headers['content-type']).toContain('text/html');
      expect(page.headers['cache-control']).toBe('no-cache');
    },
  );

  it.each(['/graphql/x', '/health/x', '/metrics/x', '/graphiql/x', '/assets/gone.js', '/favicon.ico'])(
    'answers 404 at %s',
    async (url) => {
      const missing = await app.inject({ url });
      expect(missing.statusCode).toBe(404);
      expect(missing.json()).toEqual({
        errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }],
      });
    },
  );

  it.each([...besides, 'persisted%2Ddocuments.json', 'assets/..%2fpersisted-documents.json'])(
    'does not serve %s, which is no part of the console',
    async (file) => {
      const { statusCode, body } = await app.inject({ url: `/${file}` });
      expect([statusCode, body]).toEqual([404, expect.not.stringContaining('query')]);
    },
  );

  it('lets browsers cache hashed files for good', async () => {
    const script = await app.inject({ url: '/assets/main-1a2b.js' });
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('allows its pages to load from their own origin only', async () => {
    const page = await app.inject({ url: '/' });
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });
    expect(page.headers['strict-transport-security']).toBeUndefined();
  });

  it('does not change the service’s own answers', async () => {
    const { headers } = await app.inject({ url: '/health/live' });
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('serves GraphiQL with everything it loads', async () => {
    expect((await app.inject({ url: '/graphiql' })).headers.location).toBe('/graphiql/');
    const page = await app.inject({ url: '/graphiql/' });
    const urls = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '');
    const files = urls.filter((url) => !url.startsWith('data:'));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      expect(file).toMatch(/^\.\/assets\//);
      expect((await app.inject({ url: `/graphiql/${file}` })).statusCode).toBe(200);
    }
  });

  it('fails with the name of a folder that was not built', async () => {
    const other = createApp('other');
    await expect(addPages(other, { ide: false, staticDir: graphiqlFolder + '-gone' })).rejects.toThrow(
      `There is no index.html in ${graphiqlFolder}-gone: build that page first.`,
    );
    await other.close();
  });
});
