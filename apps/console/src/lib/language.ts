import type { Language } from '@bien-cuong/domain';

export type { Language };

/** What a thing is called in the reader's language; the Vietnamese name where no English one is recorded. */
export function inLanguage(language: Language, vietnamese: string, english?: string | null): string {
  return language === 'en' && english ? english : vietnamese;
}
