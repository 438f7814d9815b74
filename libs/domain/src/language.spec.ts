import { preferredLanguage } from './language';

it.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
  ['fr, vi;q=0.7, en;q=0.8', 'en'],
  ['en;q=0, vi;q=0.1', 'vi'],
  ['de', 'vi'],
])('reads %j as %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
