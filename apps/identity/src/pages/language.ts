import type { IncomingMessage } from 'node:http';
import { knownLanguage, type Language, preferredLanguage } from '@bien-cuong/domain';

/**
 * The language in the address (`lang`, which the links of the pages set), else that of the client, else that
 * of the browser.
 * @param locales OpenID Connect's `ui_locales`, the preferred one first; taken from the address where no
 * sign-in has them
 */
export function languageOf(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  locales?: unknown,
): Language {
  const [, search = ''] = url.split('?');
  const asked = new URLSearchParams(search);
  const byClient = locales ?? asked.get('ui_locales');
  return (
    knownLanguage(asked.get('lang') ?? undefined) ??
    (typeof byClient === 'string' ? knownLanguage(byClient.split(/\s+/).join(',')) : undefined) ??
    preferredLanguage(headers['accept-language'])
  );
}
