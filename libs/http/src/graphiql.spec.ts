import { ApolloServer } from '@apollo/server';
import { launchBrowser } from '@bien-cuong/testing/browser';
import { safeApolloOptions } from './safe-apollo-options';
import { serveGraphQL } from './serve-graphql';
import type { Browser, Page } from 'playwright-core';
import type { RunningService } from './serve-graphql';

let service: RunningService;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const outside: string[] = [];

beforeAll(async () => {
  const apollo = new ApolloServer({
    ...safeApolloOptions({ introspection: true }),
    typeDefs: 'type Query { "What the sentry says" watchword: String! }',
    resolvers: { Query: { watchword: () => 'lanterns at dusk' } },
  });
  const context = async () => ({});
  const ready = async () => ({});
  service = await serveGraphQL({
    name: 'ide',
    host: '127.0.0.1',
    port: 0,
    apollo,
    context,
    ready,
    ide: true,
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(service.url)) outside.push(url);
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${service.url}/graphiql`);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

it('completes from the schema, runs a query and shows the documentation, all from this machine', async () => {
  await page.locator('.graphiql-query-editor .monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ watchw', { delay: 30 });
  await page.locator('.suggest-widget').getByText('watchword').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /execute/i }).click();
  await page.locator('.result-window').getByText('lanterns at dusk').waitFor();
  await page.getByRole('button', { name: /documentation/i }).click();
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
  await page.getByText('What the sentry says').first().waitFor();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
});
