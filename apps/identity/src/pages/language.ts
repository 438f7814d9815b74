import type { IncomingMessage } from 'node:http';
import { knownLanguage, type Language, preferredLanguage } from '@bien-cuong/domain';

/**
 * The language that the address asks for (`lang`, as the links of the pages do), else the client that sent somebody here,
 * else the browser.
 * @param locales OpenID Connect's `ui_locales`, the preferred one first; from the address where nobody else knows them
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
