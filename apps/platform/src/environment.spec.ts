import { readPlatformEnvironment, readPrepareEnvironment } from './environment';

const urls = {
  PROVINCES_DATABASE_URL: 'postgres://provinces',
  MOVEMENTS_DATABASE_URL: 'postgres://movements',
  PERSONNEL_DATABASE_URL: 'postgres://personnel',
  AWARDS_DATABASE_URL: 'postgres://awards',
};

it('runs every subgraph here that SUBGRAPH_URLS does not name', () => {
  const names = (source: Record<string, string>) =>
    readPlatformEnvironment(source).databaseUrls.map(([name]) => name);
  expect(names(urls)).toEqual(['provinces', 'movements', 'personnel', 'awards']);
  expect(names({ ...urls, SUBGRAPH_URLS: 'awards=http://127.0.0.1:4004/graphql' })).toEqual([
    'provinces',
    'movements',
    'personnel',
  ]);
});

it('names the variable that is missing for a subgraph that is neither here nor elsewhere', () => {
  expect(() => readPlatformEnvironment({ ...urls, AWARDS_DATABASE_URL: '' })).toThrow(
    /AWARDS_DATABASE_URL: must be the postgres:\/\/ URL .* or SUBGRAPH_URLS/,
  );
});

it('prepares the database of each subgraph by its own address', () => {
  const source = { ...urls, SEED_REVIEW: 'false' };
  expect(readPrepareEnvironment('awards', source)).toEqual({
    DATABASE_URL: 'postgres://awards',
    SEED: true,
    SEED_REVIEW: false,
  });
  expect(() => readPrepareEnvironment('awards', { ...source, AWARDS_DATABASE_URL: '' })).toThrow(
    /AWARDS_DATABASE_URL: must be the postgres:\/\/ URL/,
  );
});
