import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import './app/base.css';
import { createClient } from './app/client';
import { Providers } from './app/providers';
import { UnreachablePage } from './app/message-pages';
import { routes } from './app/routes';
import { createI18n } from './lib/i18n/i18n';
import { beginSession } from './lib/session/begin-session';
import type { Session } from './lib/session/session';

const place = requireRoot();

const texts = createI18n();

void beginSession(texts.language).then((session) => session && show(session), showUnreachable);

function show(session: Session): void {
  const client = createClient('/graphql', () => texts.language, session);
  createRoot(place).render(
    <StrictMode>
      <Providers client={client} texts={texts} session={session}>
        <RouterProvider router={createBrowserRouter(routes)} />
      </Providers>
    </StrictMode>,
  );
}

/** Shown when neither the gateway nor the identity provider could be reached to identify the user. */
function showUnreachable(error: unknown): void {
  console.error(error);
  createRoot(place).render(
    <I18nextProvider i18n={texts}>
      <UnreachablePage />
    </I18nextProvider>,
  );
}

function requireRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  return root;
}
