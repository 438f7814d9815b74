import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../language';
import { recall, remember } from '../remembered';
import { english } from './en/english';
import { vietnamese } from './vi/vietnamese';

export const languages: readonly Language[] = ['vi', 'en'];

/** The texts in the language last chosen in this browser, Vietnamese by default. */
export function createI18n(): i18n {
  const instance = i18next.createInstance();
  instance.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    remember('language', language);
  });
  void instance.use(initReactI18next).init({
    lng: recall('language', languages) ?? 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vietnamese }, en: { translation: english } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
