import type { Language } from '@bien-cuong/domain';

export type { Language };

/** A name in the user's language; the Vietnamese one where no English one is recorded. */
export function inLanguage(language: Language, vietnamese: string, english?: string | null): string {
  return language === 'en' && english ? english : vietnamese;
}
