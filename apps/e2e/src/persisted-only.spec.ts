import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consoleFiles } from '@bien-cuong/start/service-kinds';
import { workspaceRoot, sharedPlatform } from '@bien-cuong/testing';
import { launchBrowser } from '@bien-cuong/testing/browser';
import { ask } from './testing/ask';
import { type RunningGateway, startGateway } from './testing/start-gateway';

jest.setTimeout(240_000);

const file = join(workspaceRoot, 'apps/console/dist/persisted-documents.json');
const registered = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const [review = ''] = Object.values(registered).filter((text) => text.includes('query CaoBangReview'));
const pages = ['/', '/provinces', '/reviews', '/awards', '/search?q=cao'];

/** A second gateway on the shared platform, with the documents that npm start registers. */
let gateway: RunningGateway;

beforeAll(async () => {
  const { services } = await sharedPlatform();
  gateway = await startGateway(services, { ...consoleFiles, PERSISTED_ONLY: 'true' });
});

afterAll(() => gateway.stop());

it('answers only the documents that the console registered when it was built, however often others are sent', async () => {
  for (let repeated = 0; repeated < 3; repeated++) {
    const answer = await ask<{ province: { name: string } }>(gateway.url, review);
    expect([answer.status, answer.data?.province.name]).toEqual([200, 'Cao Bằng']);
    const refused = await ask(gateway.url, `${review} `);
    expect(refused).toEqual({
      status: 403,
      data: null,
      errors: [
        {
          message: 'Only registered documents are answered here, and this is none.',
          extensions: { code: 'PERSISTED_QUERY_ONLY' },
        },
      ],
    });
  }
});

it('answers the identity provider’s query, which gives officers their former provinces', async () => {
  const path = join(workspaceRoot, 'apps/identity/persisted-documents.json');
  const [ofToday = ''] = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
  const answer = await ask<{ provinces: object[] }>(gateway.url, ofToday);
  expect([answer.status, answer.data?.provinces.length]).toEqual([200, 34]);
});

it('does not serve the list of registered documents, which reveals most of the schema', async () => {
  const { status } = await fetch(new URL('/persisted-documents.json', gateway.url));
  expect(status).toBe(404);
});

it('answers all operations of the console’s pages', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const asked: { status: number; document: string }[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const { query } = response.request().postDataJSON() as { query: string };
    asked.push({ status: response.status(), document: /\w+ (\w+)/.exec(query)?.[1] ?? query });
  });
  await page.goto(gateway.url);
  for (const path of pages) {
    await page.goto(new URL(path, gateway.url).href);
    await page.waitForLoadState('networkidle');
  }
  await page.goto(gateway.url);
  await page
    .getByRole('link', { name: /Cao Bằng/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Cao Bằng/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await browser.close();
  expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(asked.map(({ document }) => document)).size).toBeGreaterThan(8);
});
