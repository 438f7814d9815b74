import type { Language, Text } from '@bien-cuong/domain';
import { html } from 'ghtml';

const platform: Text = { vi: 'Ngày Biên phòng toàn dân', en: 'All-People Border Guard Day' };
const otherLanguage: Record<Language, { code: Language; name: string }> = {
  vi: { code: 'en', name: 'English' },
  en: { code: 'vi', name: 'Tiếng Việt' },
};

interface Layout {
  language: Language;
  title: string;
  /** Made by `html`, so it is already escaped. */
  body: string;
  /** Whether to offer the other language; only for pages that can be reloaded. */
  switchable?: boolean;
  /** The path of a script of this service. */
  script?: string;
}

/** The page around a form or a message. It needs no script, and must not be shown in a frame. */
export function layout({ language, title, body, switchable = false, script }: Layout): string {
  const { code, name } = otherLanguage[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Biên Cương</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/identity/style.css" />
        !${script === undefined ? '' : html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <main>
          <div class="brand">
            <img src="/favicon.svg" width="40" height="40" alt="" />
            <div><b>Biên Cương</b><span>${platform[language]}</span></div>
          </div>
          <h1>${title}</h1>
          !${body}
          !${switchable ? html`<footer><a href="?lang=${code}" lang="${code}">${name}</a></footer>` : ''}
        </main>
      </body>
    </html>`;
}
