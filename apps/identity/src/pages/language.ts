import type { IncomingMessage } from 'node:http';
import { type Language, preferredLanguage } from '@bien-cuong/domain';

/** The language that an address asks for (`lang`, or OpenID Connect's `ui_locales`), else the browser's. */
export function languageOf({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Language {
  const [, search = ''] = url.split('?');
  const asked = new URLSearchParams(search);
  return preferredLanguage(asked.get('lang') ?? asked.get('ui_locales') ?? headers['accept-language']);
}
