import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import './app/base.css';
import { createClient } from './app/client';
import { Providers } from './app/providers';
import { routes } from './app/routes';
import { createI18n } from './lib/i18n/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element #root');

const texts = createI18n();
createRoot(root).render(
  <StrictMode>
    <Providers client={createClient('/graphql', () => texts.language)} texts={texts}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Providers>
  </StrictMode>,
);
