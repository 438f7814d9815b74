import { languageOf } from './language';

const vietnamese = { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.5' };
const english = { 'accept-language': 'en-GB' };

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['fr en', 'en'],
  ['fr  de-AT   en-Latn-US vi', 'en'],
  ['vi en', 'vi'],
])('uses the first known language among those a client asks for: %s', (locales, language) => {
  expect(languageOf({ url: '/', headers: vietnamese }, locales)).toBe(language);
  const url = `/identity/auth?${new URLSearchParams({ ui_locales: locales })}`;
  expect(languageOf({ url, headers: vietnamese })).toBe(language);
});

it.each([['fr'], ['fr de'], [''], ['*'], ['english'], [undefined], [7], [['en']]])(
  'uses the browser’s language when the client asks for no known one: %j',
  (locales) => {
    expect(languageOf({ url: '/', headers: english }, locales)).toBe('en');
    expect(languageOf({ url: '/', headers: vietnamese }, locales)).toBe('vi');
    expect(languageOf({ url: '/', headers: {} }, locales)).toBe('vi');
  },
);

it('prefers the language in the address, if it is known', () => {
  expect(languageOf({ url: '/?lang=vi', headers: english }, 'en')).toBe('vi');
  expect(languageOf({ url: '/?lang=fr', headers: vietnamese }, 'en')).toBe('en');
});
