import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/i18n';
import type { Language } from '../language';
import { useAnyFieldWord, useFieldWords } from './use-field-words';

function wordsIn(language: Language) {
  const texts = createI18n();
  void texts.changeLanguage(language);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nextProvider i18n={texts}>{children}</I18nextProvider>
  );
  const { result } = renderHook(
    () => ({ account: useFieldWords('Account'), award: useFieldWords('Award'), any: useAnyFieldWord() }),
    { wrapper },
  );
  return result.current;
}

it.each([
  ['vi', 'Họ và tên', 'Tên', 'Phần thưởng'],
  ['en', 'Full name', 'Name', 'Award'],
] as const)(
  'uses in %s the words of a record’s own fields, and the common ones',
  (language, own, common, award) => {
    const words = wordsIn(language);
    expect([words.account('name'), words.any('name', 'Account')]).toEqual([own, own]);
    expect([words.any('name'), words.any('name', 'Movement')]).toEqual([common, common]);
    expect([words.award('awardId'), words.any('award_id', 'Award')]).toEqual([award, award]);
  },
);

it.each([
  ['vi', 'Thuộc phong trào', 'Tên phong trào', 'Tên gọi'],
  ['en', 'Part of', 'Title', 'Title'],
] as const)(
  'takes in %s the words of a register before those that all things share',
  (language, part, own, common) => {
    const { any } = wordsIn(language);
    expect([any('part_of_id', 'Movement'), any('title', 'Movement'), any('title', 'Decision')]).toEqual([
      part,
      own,
      common,
    ]);
  },
);

it.each(['somethingNew', 'toString', 'constructor'])('shows %s, which has no word, as it is', (name) => {
  expect(wordsIn('vi').any(name, 'Account')).toBe(name);
  expect(wordsIn('vi').any(name, 'toString')).toBe(name);
});
