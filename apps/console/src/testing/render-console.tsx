import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createClient } from '../app/client';
import { Providers } from '../app/providers';
import { routes } from '../app/routes';
import { createI18n } from '../lib/i18n/i18n';
import type { Session } from '../lib/session/session';
import { platformUrl } from './platform';

/**
 * Renders the whole console at an address, with the real gateway; tests click and type through `user`.
 * @param session what the console shows by; the platform under test lets everybody do everything
 */
export function renderConsole(address: string, gateway: () => string = platformUrl, session?: Session) {
  const texts = createI18n();
  const client = createClient(
    () => `${gateway()}/graphql`,
    () => texts.language,
  );
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const { unmount } = render(
    <Providers client={client} texts={texts} {...(session && { session })}>
      <RouterProvider router={router} />
    </Providers>,
  );
  const addressNow = () => router.state.location.pathname + router.state.location.search;
  return { user: userEvent.setup(), addressNow, unmount };
}
